/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  images: { unoptimized: true },
  // `npm test` checks types, once and for everything; a start has no use for it.
  typescript: { ignoreBuildErrors: true },
  // A lock file in a folder above would be taken for the project's.
  turbopack: { root: import.meta.dirname },
  // Lets a page answer 403 with a page of its own: app/signed-in.ts.
  experimental: { authInterrupts: true },
  serverExternalPackages: ['pg', 'pino', 'prom-client', '@prisma/adapter-pg'],
}
