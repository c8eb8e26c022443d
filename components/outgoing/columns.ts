/** The grid that head and rows share where there is room: when, event, receiver, state, what came of the last try. */
export const columns =
  '@3xl:grid @3xl:grid-cols-[8.5rem_9.5rem_11rem_7.5rem_minmax(0,1fr)] @3xl:items-center @3xl:gap-4 @3xl:ps-9 @3xl:pe-4'
