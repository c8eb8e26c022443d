/** The grid that head and rows share where there is room: came, channel, size, state, what was not understood. */
export const columns = '@3xl:grid @3xl:grid-cols-[8.5rem_8rem_4rem_10rem_minmax(0,1fr)] @3xl:items-center @3xl:gap-4 @3xl:ps-8 @3xl:pe-4'
