/** The grid that head and rows share from 672 px up: product, availability, price, changed, actions. */
export const columns =
  '@2xl:grid @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_5.5rem_4.5rem] @4xl:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_7rem_5.5rem_4.5rem] @2xl:items-center @2xl:gap-4 @4xl:gap-6 max-w-400 ps-9 pe-4'
