package vn.daysaucongto.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/** Photos as a phone's camera makes them. */
final class Photos {

	private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

	private Photos() {
	}

	static List<Path> ofTenMegabytes(int count) throws IOException {
		List<Path> photos = new ArrayList<>();
		for (int number = 1; number <= count; number++) {
			photos.add(photo(number, TEN_MEGABYTES));
		}
		return photos;
	}

	static Path small(int number) throws IOException {
		return photo(number, 0);
	}

	private static Path photo(int number, int atLeast) throws IOException {
		BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = picture.createGraphics();
		canvas.setColor(new Color(new Random(number).nextInt(0xFFFFFF)));
		canvas.fillRect(0, 0, 640, 480);
		canvas.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, "jpeg", bytes);
		// what follows the end of the picture is ignored by every reader
		bytes.write(new byte[Math.max(0, atLeast - bytes.size())]);
		Path folder = Files.createDirectories(Path.of("target", "browser", "photos"));
		return Files.write(folder.resolve("anh-" + number + ".jpg"), bytes.toByteArray());
	}

}
