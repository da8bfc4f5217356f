package vn.daysaucongto.signing.verification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * What can be put behind a signed file so that a reader shows something else than what
 * was signed, or might.
 */
enum Update {

	A_LINE_END((file) -> append(file, "\n")),

	RUBBISH((file) -> append(file, "\u0000\u0001rubbish\u00ff")),

	A_COMMENT((file) -> append(file, "% paid\n")),

	A_SECOND_END((file) -> append(file, "startxref\n0\n%%EOF\n")),

	A_SECOND_FILE((file) -> join(file, SignedFiles.CONFIRMED)),

	THE_SAME_FILE_AGAIN((file) -> join(file, file)),

	AN_OBJECT_BY_HAND((file) -> byHand(file, "<< /Type /Catalog /Pages 2 0 R >>")),

	A_CATALOGUE_WITHOUT_FORM((file) -> inPdf(file, (pdf) -> {
		pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
		pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
	})),

	MORE_TEXT_ON_THE_PAGE((file) -> inPdf(file, (pdf) -> {
		PDPage page = pdf.getPage(0);
		try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
			content.addRect(100, 100, 200, 200);
			content.fill();
		}
		changed(page.getCOSObject(), page.getResources().getCOSObject());
	})),

	OTHER_TEXT_ON_THE_PAGE((file) -> inPdf(file, (pdf) -> {
		PDPage page = pdf.getPage(0);
		page.setContents(
				new PDStream(pdf, new ByteArrayInputStream("0 0 300 300 re f".getBytes(StandardCharsets.US_ASCII))));
		changed(page.getCOSObject());
	})),

	A_FURTHER_PAGE((file) -> inPdf(file, (pdf) -> {
		PDPage page = new PDPage();
		pdf.addPage(page);
		changed(page.getCOSObject(), pdf.getPages().getCOSObject());
	})),

	ANOTHER_PAGE_TREE((file) -> inPdf(file, (pdf) -> {
		PDPage page = new PDPage();
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.TYPE, COSName.PAGES);
		tree.setItem(COSName.KIDS, new COSArray(List.of(page.getCOSObject())));
		tree.setInt(COSName.COUNT, 1);
		page.getCOSObject().setItem(COSName.PARENT, tree);
		pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, tree);
		changed(pdf.getDocumentCatalog().getCOSObject(), tree, page.getCOSObject());
	})),

	A_PAGE_LESS((file) -> inPdf(file, (pdf) -> {
		COSDictionary tree = pdf.getPages().getCOSObject();
		tree.getCOSArray(COSName.KIDS).remove(0);
		tree.setInt(COSName.COUNT, pdf.getNumberOfPages() - 1);
		changed(tree);
	})),

	A_SMALLER_PAGE((file) -> inPdf(file, (pdf) -> {
		pdf.getPage(0).setCropBox(new PDRectangle(0, 0, 300, 300));
		changed(pdf.getPage(0).getCOSObject());
	})),

	A_BOX_OVER_THE_TEXT((file) -> annotated(file, new PDAnnotationSquare())),

	A_NOTE((file) -> annotated(file, new PDAnnotationText())),

	A_LINK((file) -> annotated(file, new PDAnnotationLink())),

	A_FILLED_FIELD((file) -> inPdf(file, (pdf) -> {
		PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
		PDTextField field = new PDTextField(form);
		field.setPartialName("price");
		field.getCOSObject().setItem(COSName.V, new COSString("9.000.000"));
		field.getWidgets().get(0).setRectangle(new PDRectangle(50, 50, 300, 300));
		field.getWidgets().get(0).setPage(pdf.getPage(0));
		pdf.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations(pdf, field.getCOSObject()));
		form.getFields().add(field);
		changed(form.getCOSObject(), field.getCOSObject(), pdf.getPage(0).getCOSObject());
	})),

	ANOTHER_LOOK_OF_THE_SIGNATURE((file) -> inPdf(file, (pdf) -> {
		COSDictionary field = pdf.getSignatureFields().get(0).getCOSObject();
		field.removeItem(COSName.AP);
		changed(field);
	})),

	A_SIGNATURE_WITHOUT_VALUE((file) -> inPdf(file, (pdf) -> {
		COSDictionary field = pdf.getSignatureFields().get(0).getCOSObject();
		field.removeItem(COSName.V);
		changed(field);
	})),

	ANOTHER_FONT((file) -> inPdf(file, (pdf) -> {
		COSDictionary fonts = pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
		for (COSName name : fonts.keySet()) {
			fonts.getCOSDictionary(name).setName(COSName.BASE_FONT, "Courier");
			changed(fonts.getCOSDictionary(name));
		}
	})),

	A_SCRIPT((file) -> inPdf(file, (pdf) -> {
		pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("this.print()"));
		changed(pdf.getDocumentCatalog().getCOSObject());
	})),

	A_LAYER((file) -> inPdf(file, (pdf) -> {
		COSDictionary layers = new COSDictionary();
		layers.setItem(COSName.OCGS, new COSArray());
		layers.setItem(COSName.D, new COSDictionary());
		pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);
		changed(pdf.getDocumentCatalog().getCOSObject());
	})),

	ANOTHER_TITLE((file) -> inPdf(file, (pdf) -> {
		pdf.getDocumentInformation().setTitle("Phụ lục");
		changed(pdf.getDocumentInformation().getCOSObject());
	})),

	DATA_FOR_LATER_CHECKS((file) -> inPdf(file, (pdf) -> {
		COSDictionary store = new COSDictionary();
		store.setItem(COSName.getPDFName("Certs"), new COSArray());
		pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), store);
		changed(pdf.getDocumentCatalog().getCOSObject(), store);
	}));

	private final Change change;

	Update(Change change) {
		this.change = change;
	}

	byte[] of(byte[] file) throws IOException {
		return this.change.of(file);
	}

	private static byte[] append(byte[] file, String text) {
		return join(file, text.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static byte[] join(byte[] file, byte[] more) {
		byte[] longer = Arrays.copyOf(file, file.length + more.length);
		System.arraycopy(more, 0, longer, file.length, more.length);
		return longer;
	}

	/** Object 1 anew, with a table of objects as old writers make it. */
	private static byte[] byHand(byte[] file, String object) {
		String before = SignedFiles.text(file);
		String size = before.substring(before.lastIndexOf("/Size ") + 6).split("\\D")[0];
		String last = before.substring(before.lastIndexOf("startxref") + 10).split("\\D")[0];
		String at = "1 0 obj\n" + object + "\nendobj\n";
		return append(file,
				at + "xref\n1 1\n%010d 00000 n \ntrailer\n<< /Size %s /Root 1 0 R /Prev %s >>\nstartxref\n%d\n%%%%EOF\n"
					.formatted(file.length, size, last, file.length + at.length()));
	}

	private static byte[] annotated(byte[] file, PDAnnotation annotation) throws IOException {
		return inPdf(file, (pdf) -> {
			annotation.setRectangle(new PDRectangle(50, 50, 500, 700));
			annotation.setContents("Đã thanh toán");
			pdf.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations(pdf, annotation.getCOSObject()));
			changed(pdf.getPage(0).getCOSObject(), annotation.getCOSObject());
		});
	}

	private static COSArray annotations(PDDocument pdf, COSDictionary more) {
		COSArray all = new COSArray();
		COSArray before = pdf.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
		if (before != null) {
			all.addAll(before);
		}
		all.add(more);
		return all;
	}

	private static byte[] inPdf(byte[] file, Edit edit) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file)) {
			edit.of(pdf);
			ByteArrayOutputStream changed = new ByteArrayOutputStream();
			pdf.saveIncremental(changed);
			return changed.toByteArray();
		}
	}

	private static void changed(COSDictionary... objects) {
		for (COSDictionary object : objects) {
			object.setNeedToBeUpdated(true);
		}
	}

	@FunctionalInterface
	private interface Change {

		byte[] of(byte[] file) throws IOException;

	}

	@FunctionalInterface
	private interface Edit {

		void of(PDDocument pdf) throws IOException;

	}

}
