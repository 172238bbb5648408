/** Banners about all clinics at once. For staff: nothing to do. For admins: what it is and who must act. */
export const service = {
  staff: {
    title: 'Digitail is having trouble',
    sentence: 'Some things may be late. We keep trying; you need not do anything.',
  },
  admin: {
    'provider-outage': {
      title: 'Digitail is having trouble',
      sentence:
        'Many clinics cannot be renewed at once. No clinic was changed, and nobody has to reconnect. It goes on by itself.',
    },
    'our-configuration': {
      title: 'Digitail does not accept this app',
      sentence:
        'Nothing can be renewed until the client id, the client secret and the addresses of Digitail in the settings are right. No clinic was changed. It goes on by itself once they are.',
    },
    late: {
      title: 'Background work does not run',
      sentence:
        'Connections are renewed only when they are used. Check that a server is running, or the scheduler that calls it.',
      lastRun: 'Last run',
      never: 'It has never run.',
    },
  },
  since: 'Since',
} as const
