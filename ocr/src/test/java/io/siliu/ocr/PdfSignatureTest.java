package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.SignatureFact.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a signed PDF says of its signature; never that the paper is genuine. */
class PdfSignatureTest {

    private static final String TIMESTAMP = "ETSI.RFC3161";
    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static byte[] signed(byte[] pdf, Signers signer) throws IOException {
        return signed(pdf, signer, PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName());
    }

    private static byte[] signed(byte[] pdf, Signers signer, String form) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(form));
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(
                    signature,
                    content -> form.equals(TIMESTAMP)
                            ? signer.timestamp(content.readAllBytes())
                            : signer.cms(content.readAllBytes()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] paper() throws IOException {
        return Papers.attached(1, Papers.einvoice("930.90"));
    }

    private static Reading read(byte[] pdf) {
        Reading reading = Papers.read(READER, pdf);
        assertThat(reading.value(FieldNames.INVOICE_NUMBER)).contains(Papers.NUMBER);
        return reading;
    }

    /** What is said of the signature: the page itself is empty and was not recognised either. */
    private static List<Warning.Code> told(Reading reading) {
        return reading.warnings().stream()
                .map(Warning::code)
                .filter(code -> code != Warning.Code.OCR_UNAVAILABLE)
                .toList();
    }

    private static void isIntact(SignatureFact fact, String algorithm) {
        assertThat(fact.intact()).as(fact.why()).isEqualTo(Answer.YES);
        assertThat(fact.subject()).contains("示例签章人");
        assertThat(fact.issuer()).contains("示例四流");
        assertThat(fact.serialNumber()).isEqualTo("51e5");
        assertThat(fact.algorithm()).isEqualTo(algorithm);
        assertThat(fact.claimedTime()).startsWith("20");
    }

    @Test
    void aPaperWithoutSignatureHasNone() throws Exception {
        assertThat(read(paper()).signatures()).isEmpty();
    }

    @Test
    void anIntactSignatureOfEitherKindSaysWhoseItIs() throws Exception {
        for (Signers signer : new Signers[] {Signers.rsa(), Signers.sm2()}) {
            Reading reading = read(signed(paper(), signer));
            assertThat(reading.signatures()).hasSize(1);
            SignatureFact fact = reading.signatures().get(0);
            isIntact(fact, signer.algorithm());
            assertThat(fact.format()).isEqualTo(SignatureFact.Format.PDF);
            assertThat(fact.coversDocument()).isEqualTo(Answer.YES);
            assertThat(fact.why()).isEmpty();
            assertThat(told(reading)).isEmpty();
            assertThat(reading.fields()).allMatch(Field::certain);
        }
    }

    @Test
    void aPaperThatWasChangedAfterSigningIsNotCertain() throws Exception {
        for (Signers signer : new Signers[] {Signers.rsa(), Signers.sm2()}) {
            byte[] pdf = signed(paper(), signer);
            int name = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("invoice-0");
            pdf[name + 8] = '7';
            Reading reading = read(pdf);

            assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.NO);
            assertThat(reading.signatures().get(0).why()).contains("digest differs");
            assertThat(told(reading)).containsExactly(Warning.Code.SIGNATURE_BROKEN);
            assertThat(reading.fields()).isNotEmpty().noneMatch(Field::certain);
        }
    }

    private static byte[] continued(byte[] pdf) {
        byte[] addition = Papers.utf8("% addition");
        byte[] longer = Arrays.copyOf(pdf, pdf.length + addition.length);
        System.arraycopy(addition, 0, longer, pdf.length, addition.length);
        return longer;
    }

    @Test
    void whatIsAddedAfterSigningIsToldApartFromWhatWasSigned() throws Exception {
        Reading reading = read(continued(signed(paper(), Signers.rsa())));

        assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.YES);
        assertThat(reading.signatures().get(0).coversDocument()).isEqualTo(Answer.NO);
        assertThat(told(reading)).containsExactly(Warning.Code.SIGNATURE_COVERS_PART);
    }

    @Test
    void theLastOfTwoSignaturesCoversTheFirst() throws Exception {
        Reading reading = read(signed(signed(paper(), Signers.rsa()), Signers.sm2()));
        assertThat(reading.signatures()).extracting(SignatureFact::intact).containsExactly(Answer.YES, Answer.YES);
        assertThat(reading.signatures())
                .extracting(SignatureFact::coversDocument)
                .containsExactly(Answer.NO, Answer.YES);
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void aTimestampOfTheDocumentSaysWhenAndByWhom() throws Exception {
        byte[] pdf = signed(paper(), Signers.rsa(), TIMESTAMP);
        SignatureFact fact = read(pdf).signatures().get(0);
        isIntact(fact, "SHA256withRSA");
        assertThat(fact.format()).isEqualTo(SignatureFact.Format.PDF_TIMESTAMP);
        assertThat(fact.coversDocument()).isEqualTo(Answer.YES);

        int name = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("invoice-0");
        pdf[name + 8] = '7';
        assertThat(read(pdf).signatures().get(0).intact()).isEqualTo(Answer.NO);
    }

    @Test
    void aFormThatIsNotKnownIsSaidToBeUnknown() throws Exception {
        Reading reading = read(signed(paper(), Signers.rsa(), "adbe.x509.rsa_sha1"));
        assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.UNKNOWN);
        assertThat(reading.signatures().get(0).coversDocument()).isEqualTo(Answer.YES);
        assertThat(told(reading)).containsExactly(Warning.Code.SIGNATURE_NOT_VERIFIED);
        assertThat(reading.fields()).allMatch(Field::certain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adbe.x509.rsa_sha1", "adbe.pkcs7.sha1", "Vendor.Seal"})
    void whatIsAddedAfterASignatureThatCannotBeCheckedIsDoubtedToo(String form) throws Exception {
        Reading reading = read(continued(signed(paper(), Signers.rsa(), form)));

        assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.UNKNOWN);
        assertThat(reading.signatures().get(0).coversDocument()).isEqualTo(Answer.NO);
        assertThat(reading.signatures().get(0).why()).contains("bytes were added");
        assertThat(told(reading))
                .containsExactly(Warning.Code.SIGNATURE_NOT_VERIFIED, Warning.Code.SIGNATURE_COVERS_PART);
        assertThat(reading.fields()).isNotEmpty().noneMatch(Field::certain);
    }

    @Test
    void aSignatureThatCannotBeCheckedDoesNotVouchForWhatWasAddedToAnIntactOne() throws Exception {
        Reading reading = read(signed(signed(paper(), Signers.rsa()), Signers.rsa(), "Vendor.Seal"));
        assertThat(reading.signatures())
                .extracting(SignatureFact::coversDocument)
                .containsExactly(Answer.NO, Answer.YES);
        assertThat(told(reading))
                .containsExactly(Warning.Code.SIGNATURE_NOT_VERIFIED, Warning.Code.SIGNATURE_COVERS_PART);
        assertThat(reading.fields()).isNotEmpty().noneMatch(Field::certain);
    }
}
