/** The grid that head and rows share from 768 px up: customer, what happened, since, cure. */
export const columns =
  'max-w-400 @3xl:grid @3xl:grid-cols-[10.5rem_minmax(0,1fr)_6rem_11.5rem] @3xl:items-center @3xl:gap-4 @3xl:ps-8 @3xl:pe-4'
