package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.signature.CmsSignature;
import io.siliu.ocr.internal.signature.Finding;
import io.siliu.ocr.internal.signature.SealSignature;
import io.siliu.ocr.internal.signature.Signer;
import io.siliu.ocr.internal.structured.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The seals and signatures of an OFD: Signatures.xml names them, each lists the digests of the parts it signs. */
final class OfdSignatures {

    private static final int MOST = 20;

    private final OfdPackage ofd;

    private OfdSignatures(OfdPackage ofd) {
        this.ofd = ofd;
    }

    static List<SignatureFact> of(OfdPackage ofd) {
        OfdSignatures signatures = new OfdSignatures(ofd);
        List<SignatureFact> facts = new ArrayList<>();
        for (String list : signatures.lists()) {
            List<String> parts = signatures.named(list);
            List<String> told = parts.stream().limit(MOST).toList();
            Set<String> own = new SignatureParts(ofd, list, told).names();
            told.forEach(part -> facts.add(signatures.fact(part, parts.size() > 1 ? list : "", own)));
        }
        return facts;
    }

    private List<String> lists() {
        return ofd.parts().keySet().stream()
                .filter(name -> OfdPackage.endsWith("/" + name, "/signatures.xml"))
                .toList();
    }

    private List<String> named(String list) {
        return elements(list).stream()
                .filter(element -> element.name().equals("Signature"))
                .map(element -> ofd.resolve(list, element.attribute("BaseLoc")))
                .toList();
    }

    private List<Element> elements(String part) {
        try {
            return ofd.xml(part).map(root -> root.all().toList()).orElse(List.of());
        } catch (RefusedPaper broken) {
            return List.of();
        }
    }

    /**
     * @param growing the list, where there are several signatures
     * @param own what the signatures of the list are made of: no signature can sign itself
     */
    private SignatureFact fact(String part, String growing, Set<String> own) {
        List<Element> elements = elements(part);
        Optional<byte[]> value = text(elements, "SignedValue")
                .map(place -> ofd.resolve(part, place))
                .map(ofd.parts()::get);
        SignedParts signed = new SignedParts(ofd, elements, growing);
        if (value.isEmpty()) {
            Finding missing = Finding.unknown(
                    "The part " + SignedParts.named(part) + " or its signed value is missing or damaged.");
            return missing.fact(SignatureFact.Format.OFD_SIGNATURE, signed.covers(own), Signer.unknown(), "", "");
        }
        String method = signed.method();
        byte[] sheet = ofd.parts().get(part);
        Finding covers = signed.covers(own);
        String claimed = text(elements, "SignatureDateTime").orElse("");
        return SealSignature.of(value.get())
                .map(seal -> signed.unchanged()
                        .and(seal.check(sheet, method))
                        .fact(SignatureFact.Format.OFD_SEAL, covers, seal.signer(), claimed, seal.algorithm()))
                .or(() -> CmsSignature.of(value.get(), sheet)
                        .map(cms -> signed.unchanged()
                                .and(cms.check())
                                .fact(
                                        SignatureFact.Format.OFD_SIGNATURE,
                                        covers,
                                        cms.signer(),
                                        claimed,
                                        cms.algorithm())))
                .orElseGet(() -> signed.unchanged()
                        .and(Finding.unknown("The signed value has a form that is not known here."))
                        .fact(SignatureFact.Format.OFD_SIGNATURE, covers, Signer.unknown(), claimed, ""));
    }

    private static Optional<String> text(List<Element> elements, String name) {
        return elements.stream()
                .filter(element ->
                        element.name().equals(name) && !element.text().isEmpty())
                .map(Element::text)
                .findFirst();
    }
}
