/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  images: { unoptimized: true },
  // Lets a page answer 403 with a page of its own: app/signed-in.ts.
  experimental: { authInterrupts: true },
  serverExternalPackages: ['pg', 'pino', '@prisma/adapter-pg'],
}
