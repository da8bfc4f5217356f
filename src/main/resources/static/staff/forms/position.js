/** Where the photo was taken, when the person permits it; null is a normal answer. */
const PATIENCE = 8_000;

export function position() {
  const asked = new Promise((resolve) => {
    if (!navigator.geolocation) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude, accuracy: Math.round(coords.accuracy) }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 });
  });
  // the browser's own time-out does not count while it waits for the person's permission
  return Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE, null))]);
}
