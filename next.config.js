/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pino', '@prisma/adapter-pg'],
}
