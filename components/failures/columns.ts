/** The grid that head and rows share where there is room: customer, what happened, since, owner, due, cure. */
export const columns =
  'max-w-400 @4xl:grid @4xl:grid-cols-[9rem_minmax(0,1fr)_4.75rem_6.5rem_6.25rem_10.5rem] @4xl:items-center @4xl:gap-3 @4xl:ps-8 @4xl:pe-4 @5xl:grid-cols-[11.5rem_minmax(0,1fr)_4.75rem_7rem_6.5rem_11.5rem] @5xl:gap-4'
