package vn.daysaucongto.signing.pades;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Finds where nothing is printed, as an eye would: by looking at the page. Below the
 * words that name the signer, on the last page that has them; otherwise below everything
 * on the last page.
 */
final class BlankPlace {

	/** Points kept free around the field. */
	private static final int AIR = 4;

	/** Points from the edge of the paper. */
	private static final int EDGE = 24;

	/** Pixels per point. */
	private static final int SCALE = 2;

	/** Darker grey than this is ink. */
	private static final int WHITE = 225;

	/** Width and height in points, the roomiest first. */
	private static final List<int[]> SIZES = List.of(new int[] { 230, 72 }, new int[] { 200, 60 },
			new int[] { 170, 48 }, new int[] { 400, 24 });

	/** Cells of one point; how many are inked above and to the left. */
	private final int[][] ink;

	private final int width;

	private final int height;

	private final int page;

	private BlankPlace(BufferedImage picture, int page) {
		this.width = picture.getWidth() / SCALE;
		this.height = picture.getHeight() / SCALE;
		this.page = page;
		this.ink = new int[this.height + 1][this.width + 1];
		for (int y = 0; y < this.height; y++) {
			for (int x = 0; x < this.width; x++) {
				this.ink[y + 1][x + 1] = (isInked(picture, x, y) ? 1 : 0) + this.ink[y][x + 1] + this.ink[y + 1][x]
						- this.ink[y][x];
			}
		}
	}

	/**
	 * A place for the signature.
	 * @throws IllegalStateException when the page is full
	 */
	static Place on(PDDocument document) throws IOException {
		int page = document.getNumberOfPages();
		Optional<SignerHeading.Spot> heading = SignerHeading.find(document, page);
		// behind the contract stands its evidence
		while (heading.isEmpty() && page > 1) {
			page--;
			heading = SignerHeading.find(document, page);
		}
		if (heading.isEmpty()) {
			page = document.getNumberOfPages();
		}
		BufferedImage picture = new PDFRenderer(document).renderImage(page - 1, SCALE, ImageType.GRAY);
		BlankPlace blank = new BlankPlace(picture, page);
		SignerHeading.Spot start = heading
			.orElseGet(() -> new SignerHeading.Spot(blank.width / 2f, blank.lowestInk() + AIR));
		return SIZES.stream()
			.map((size) -> blank.nearest(start, size[0], size[1]))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("There is no room for the signature on the last page"));
	}

	private Optional<Place> nearest(SignerHeading.Spot start, int w, int h) {
		Place best = null;
		float bestDistance = Float.MAX_VALUE;
		for (int y = EDGE; y + h <= this.height - EDGE; y++) {
			for (int x = EDGE; x + w <= this.width - EDGE; x++) {
				float distance = distance(start, x + w / 2f, y);
				if (distance < bestDistance && isBlank(x - AIR, y - AIR, w + 2 * AIR, h + 2 * AIR)) {
					best = new Place(this.page, x, y, w, h);
					bestDistance = distance;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** Above the heading counts as far away. */
	private float distance(SignerHeading.Spot start, float middle, int top) {
		float down = top - start.bottom();
		return Math.abs(middle - start.middle()) + ((down >= 0) ? down : this.height - down);
	}

	private boolean isBlank(int x, int y, int w, int h) {
		return this.ink[y + h][x + w] - this.ink[y][x + w] - this.ink[y + h][x] + this.ink[y][x] == 0;
	}

	private int lowestInk() {
		int y = this.height;
		while (y > 0 && isBlank(0, y - 1, this.width, 1)) {
			y--;
		}
		return y;
	}

	private static boolean isInked(BufferedImage picture, int x, int y) {
		for (int dy = 0; dy < SCALE; dy++) {
			for (int dx = 0; dx < SCALE; dx++) {
				if (picture.getRaster().getSample(x * SCALE + dx, y * SCALE + dy, 0) < WHITE) {
					return true;
				}
			}
		}
		return false;
	}

}
