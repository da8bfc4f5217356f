/** A small picture of a photo as a data: URL (Tasklist's rules allow no blob: pictures). */
const SIDE = 240;

export async function thumbnail(blob) {
  try {
    const picture = await createImageBitmap(blob, { resizeWidth: SIDE, resizeQuality: 'medium' });
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    picture.close();
    return canvas.toDataURL('image/jpeg', 0.7);
  }
  catch {
    return null; // a format that this browser can't draw is still a photo
  }
}
