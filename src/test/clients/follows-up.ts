import { Configuration, MeetingStatus, MeetingsApi } from './generated';

/** The same in TypeScript: whether it fits the types is what is checked. */
export async function followsUp(address: string, token: string, before: number): Promise<string> {
    const meetings = new MeetingsApi(new Configuration({ basePath: address, accessToken: token }));
    const made = await meetings.followUpMeeting({
        id: before,
        meetingPatch: { title: 'Next session', status: MeetingStatus.Scheduled, date: { edtf: '2031-03' }, venue: null },
    });
    const list = await meetings.listMeetings({ party: ['RU'], limit: '10' });
    const titles: (string | undefined)[] = list.items.map(meeting => meeting.title);
    return `${made.title} ${made.participations?.[0]?.party?.name} ${titles.join()}`;
}
