package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.SignatureFact.Answer;
import io.siliu.ocr.internal.signature.Digests;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Seals and signatures of OFD packages: a seal signs a list of digests, the list names the parts. */
class OfdSignatureTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final String SHEET = "Doc_0/Signs/Sign_0/Signature.xml";
    private static final ASN1ObjectIdentifier SM2 = GMObjectIdentifiers.sm2sign_with_sm3;

    /** How the signed value of a list of digests is made. */
    private interface Sealing {
        byte[] of(byte[] sheet) throws Exception;
    }

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Map<String, byte[]> sealed(Map<String, byte[]> parts, Sealing sealing) throws Exception {
        StringBuilder references = new StringBuilder();
        for (String part : new TreeSet<>(parts.keySet())) {
            references.append("<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>"
                    .formatted(part, Base64.getEncoder().encodeToString(sm3(parts.get(part)))));
        }
        byte[] sheet = Papers.utf8(
                "<ofd:Signature xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:SignedInfo><ofd:SignatureDateTime>"
                        + "20260912093100Z</ofd:SignatureDateTime><ofd:References CheckMethod=\"1.2.156.10197.1.401\">"
                        + references + "</ofd:References></ofd:SignedInfo><ofd:SignedValue>/Doc_0/Signs/Sign_0/"
                        + "SignedValue.dat</ofd:SignedValue></ofd:Signature>");
        parts.put("Doc_0/Signs/Signatures.xml", Papers.utf8("""
                <ofd:Signatures><ofd:MaxSignId>1</ofd:MaxSignId>\
                <ofd:Signature ID="1" BaseLoc="/%s"/></ofd:Signatures>""".formatted(SHEET)));
        parts.put(SHEET, sheet);
        parts.put("Doc_0/Signs/Sign_0/SignedValue.dat", sealing.of(sheet));
        return parts;
    }

    private static byte[] sm3(byte[] content) {
        return Digests.of("SM3", content).orElseThrow();
    }

    private static DERSequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }

    private static DERSequence seal() {
        return sequence(sequence(new DERIA5String("ES"), new ASN1Integer(4)), new DERUTF8String("示例发票监制章"));
    }

    /** GB/T 38540: certificate and algorithm stand beside what is signed. */
    private static Sealing version4(Signers signer) {
        return sheet -> {
            DERSequence signed = sequence(
                    new ASN1Integer(4),
                    seal(),
                    new DERGeneralizedTime("20260912013100Z"),
                    new DERBitString(sm3(sheet)),
                    new DERIA5String("/" + SHEET));
            return sequence(
                            signed,
                            new DEROctetString(signer.certificate().getEncoded()),
                            SM2,
                            new DERBitString(signer.sign(signed.getEncoded())))
                    .getEncoded();
        };
    }

    /** GM/T 0031: they stand inside. */
    private static Sealing version1(Signers signer) {
        return sheet -> {
            DERSequence signed = sequence(
                    new ASN1Integer(1),
                    seal(),
                    new DERBitString(Papers.utf8("20260912013100Z")),
                    new DERBitString(sm3(sheet)),
                    new DERIA5String("/" + SHEET),
                    new DEROctetString(signer.certificate().getEncoded()),
                    SM2);
            return sequence(signed, new DERBitString(signer.sign(signed.getEncoded())))
                    .getEncoded();
        };
    }

    private static Map<String, byte[]> invoice() {
        Map<String, byte[]> parts = OfdTest.parts(Papers.SELLER);
        parts.put("Doc_0/Attachs/original_invoice.xml", Papers.einvoice("930.90"));
        return parts;
    }

    private static Reading read(Map<String, byte[]> parts) {
        Reading reading = Papers.read(READER, Papers.zip(parts));
        assertThat(reading.signatures()).hasSize(1);
        return reading;
    }

    @Test
    void anIntactSealOfEitherVersionSaysWhoseItIs() throws Exception {
        Signers signer = Signers.sm2();
        for (Sealing sealing : List.of(version4(signer), version1(signer))) {
            Reading reading = read(sealed(invoice(), sealing));
            SignatureFact fact = reading.signatures().get(0);
            assertThat(fact.why()).isEmpty();
            assertThat(fact.intact()).isEqualTo(Answer.YES);
            assertThat(fact.coversDocument()).isEqualTo(Answer.YES);
            assertThat(fact.format()).isEqualTo(SignatureFact.Format.OFD_SEAL);
            assertThat(fact.subject()).contains("示例签章人");
            assertThat(fact.serialNumber()).isEqualTo("51e5");
            assertThat(fact.claimedTime()).isEqualTo("20260912093100Z");
            assertThat(fact.algorithm()).isEqualTo("SM3withSM2");
            assertThat(reading.warnings()).isEmpty();
        }
    }

    @Test
    void aSignatureWithoutSealMayBeOfEitherKindOfKey() throws Exception {
        for (Signers signer : List.of(Signers.sm2(), Signers.rsa())) {
            SignatureFact fact =
                    read(sealed(invoice(), signer::cms)).signatures().get(0);
            assertThat(fact.why()).isEmpty();
            assertThat(fact.intact()).isEqualTo(Answer.YES);
            assertThat(fact.format()).isEqualTo(SignatureFact.Format.OFD_SIGNATURE);
            assertThat(fact.algorithm()).isEqualTo(signer.algorithm());
        }
    }

    private static void isBroken(Map<String, byte[]> parts, String why) {
        Reading reading = read(parts);
        assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.NO);
        assertThat(reading.signatures().get(0).why()).contains(why);
        assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.SIGNATURE_BROKEN);
        assertThat(reading.fields()).isNotEmpty().noneMatch(Field::certain);
    }

    @Test
    void aPartThatWasChangedAfterSealingIsNamed() throws Exception {
        Map<String, byte[]> parts = sealed(invoice(), version4(Signers.sm2()));
        parts.put("Doc_0/Attachs/original_invoice.xml", Papers.einvoice("9930.90"));
        isBroken(parts, "Doc_0/Attachs/original_invoice.xml");
    }

    @Test
    void aPartThatWasTakenOutIsNamed() throws Exception {
        Map<String, byte[]> parts = sealed(invoice(), version4(Signers.sm2()));
        parts.remove("Doc_0/Tags/CustomTag.xml");
        isBroken(parts, "Doc_0/Tags/CustomTag.xml");
    }

    /** Whoever changes a part and its digest in the list has still not the seal's key. */
    @Test
    void aListThatWasChangedWithItsPartIsFoundOut() throws Exception {
        for (Sealing sealing : List.of(version4(Signers.sm2()), version1(Signers.sm2()), Signers.rsa()::cms)) {
            Map<String, byte[]> parts = sealed(invoice(), sealing);
            byte[] value = parts.get("Doc_0/Signs/Sign_0/SignedValue.dat");
            Map<String, byte[]> forged = invoice();
            forged.put("Doc_0/Attachs/original_invoice.xml", Papers.einvoice("9930.90"));
            isBroken(sealed(forged, sheet -> value), "");
        }
    }

    @Test
    void aSealOfAnotherKeyIsFoundOut() throws Exception {
        Signers named = Signers.sm2();
        Signers other = new Signers(Signers.sm2().keys(), named.certificate(), named.algorithm());
        isBroken(sealed(invoice(), version4(other)), "does not belong to its certificate");
    }

    @Test
    void aPartThatWasSlippedInAfterwardsIsNotCovered() throws Exception {
        Map<String, byte[]> parts = sealed(invoice(), version4(Signers.sm2()));
        parts.put("Doc_0/Attachs/another.xml", Papers.utf8("<a/>"));
        Reading reading = read(parts);
        assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.YES);
        assertThat(reading.signatures().get(0).coversDocument()).isEqualTo(Answer.NO);
        assertThat(reading.signatures().get(0).why()).contains("Doc_0/Attachs/another.xml");
        assertThat(reading.warnings()).extracting(Warning::code).containsExactly(Warning.Code.SIGNATURE_COVERS_PART);
    }

    @Test
    void aPartThatWasSlippedInIsNotHiddenBySealsThatCannotBeChecked() throws Exception {
        Map<String, byte[]> unknown = sealed(invoice(), sheet -> Papers.utf8("no signature at all"));
        Map<String, byte[]> without = sealed(invoice(), version4(Signers.sm2()));
        without.remove("Doc_0/Signs/Sign_0/SignedValue.dat");
        for (Map<String, byte[]> parts : List.of(unknown, without)) {
            parts.put("Doc_0/Attachs/another.xml", Papers.utf8("<a/>"));
            Reading reading = read(parts);
            assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.UNKNOWN);
            assertThat(reading.signatures().get(0).why()).contains("Doc_0/Attachs/another.xml");
            assertThat(reading.warnings())
                    .extracting(Warning::code)
                    .contains(Warning.Code.SIGNATURE_NOT_VERIFIED, Warning.Code.SIGNATURE_COVERS_PART);
            assertThat(reading.fields()).isNotEmpty().noneMatch(Field::certain);
        }
    }

    /** The seal is told twice, and by neither list does it cover what was added. */
    @Test
    void aPartThatWasSlippedInIsNotCoveredByAddingAnotherList() throws Exception {
        for (String folder : List.of("", "Doc_0/", "Doc_0/Attachs/")) {
            Map<String, byte[]> parts = sealed(invoice(), version4(Signers.sm2()));
            parts.put("Doc_0/Attachs/another.xml", Papers.utf8("<a/>"));
            parts.put(
                    folder + "Signatures.xml",
                    Papers.utf8("<ofd:Signatures><ofd:Signature ID=\"1\" BaseLoc=\"/%s\"/></ofd:Signatures>"
                            .formatted(SHEET)));
            Reading reading = Papers.read(READER, Papers.zip(parts));
            assertThat(reading.signatures()).hasSize(2).allMatch(fact -> fact.coversDocument() == Answer.NO);
            assertThat(reading.warnings())
                    .extracting(Warning::code)
                    .containsExactly(Warning.Code.SIGNATURE_COVERS_PART);
        }
    }

    @Test
    void whatLiesWhereSignaturesLiveIsNotCoveredButForTheirOwnParts() throws Exception {
        Map<String, byte[]> parts = sealed(invoice(), version4(Signers.sm2()));
        parts.put("Doc_0/Signs/Sign_0/Seal.esl", Papers.utf8("示例发票监制章"));
        assertThat(read(parts).signatures().get(0).coversDocument()).isEqualTo(Answer.YES);
        parts.put("Doc_0/Signs/another.xml", Papers.utf8("<a/>"));
        assertThat(read(parts).signatures().get(0).why()).contains("Not signed: Doc_0/Signs/another.xml.");
    }

    @Test
    void whatCannotBeCheckedIsUnknownAndNoExcuseToRefuseThePaper() throws Exception {
        List<Sealing> odd = new ArrayList<>(List.of(
                sheet -> new byte[0],
                sheet -> Papers.utf8("no signature at all"),
                sheet -> sequence(new ASN1Integer(4)).getEncoded()));
        for (Sealing sealing : odd) {
            Reading reading = read(sealed(invoice(), sealing));
            assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.UNKNOWN);
            assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
            assertThat(reading.warnings())
                    .extracting(Warning::code)
                    .containsExactly(Warning.Code.SIGNATURE_NOT_VERIFIED);
        }
    }
}
