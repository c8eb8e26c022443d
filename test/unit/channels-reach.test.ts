import { expect, test } from 'vitest'
import { unreachableFrom } from '@/lib/channels/model'

const provider = 'https://api.1msg.example'

test.for([
  'http://localhost:3000',
  'http://127.0.0.1',
  'http://[::1]:80',
  'http://[fe80::1]',
  'http://0.0.0.0:3000',
  'http://192.168.1.5',
  'http://10.0.0.1',
  'http://172.20.0.1',
  'http://169.254.1.1',
  'http://desk',
  'http://desk.local',
])('a provider out there cannot call %s, and the words say what to do', (appUrl) => {
  expect(unreachableFrom(provider, appUrl)).toContain(new URL(appUrl).origin)
  expect(unreachableFrom(provider, appUrl)).toContain('APP_URL')
})

test.for(['https://desk.example', 'https://203.0.113.7', 'https://127.example.com', 'https://10.example.com', 'http://172.32.0.1'])(
  'nothing speaks against %s',
  (appUrl) => {
    expect(unreachableFrom(provider, appUrl)).toBeNull()
  },
)

test('a provider on this machine can call this machine', () => {
  expect(unreachableFrom('http://127.0.0.1:4000', 'http://localhost:3000')).toBeNull()
})
