/** The grid that head and rows share from 672 px up: customer, what happened, since, cure. */
export const columns = '@2xl:grid @2xl:grid-cols-[10.5rem_minmax(0,1fr)_6rem_11.5rem] @2xl:items-center @2xl:gap-4 @2xl:ps-8 @2xl:pe-4'
