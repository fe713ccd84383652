/** The room, for the projector. */
export function RoomPlace() {
  return null;
}
