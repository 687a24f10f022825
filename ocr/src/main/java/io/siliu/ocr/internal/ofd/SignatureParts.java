package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.structured.Element;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the signatures of one list are made of: the list, and each signature with its signed value and its seal. Nothing else that
 * lies where they live is a part of them: it may have been laid there after signing.
 *
 * @param list the part that names the signatures
 * @param signatures parts that are told as signatures: one that is none is told as one that cannot be checked
 */
record SignatureParts(OfdPackage ofd, String list, List<String> signatures) {

    /** In whatever case. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.add(list);
        for (String signature : signatures) {
            names.add(signature);
            named(signature).map(place -> ofd.resolve(signature, place)).forEach(names::add);
            String folder = signature.substring(0, signature.lastIndexOf('/') + 1);
            ofd.parts().keySet().stream()
                    .filter(part -> isValueOrSeal(part.substring(part.lastIndexOf('/') + 1)))
                    .filter(part -> part.substring(0, part.lastIndexOf('/') + 1).equalsIgnoreCase(folder))
                    .forEach(names::add);
        }
        return names;
    }

    private Stream<String> named(String signature) {
        try {
            return ofd.xml(signature).stream()
                    .flatMap(Element::all)
                    .filter(SignatureParts::isPlace)
                    .map(Element::text)
                    .filter(place -> !place.isEmpty());
        } catch (RefusedPaper broken) {
            return Stream.empty();
        }
    }

    private static boolean isPlace(Element element) {
        boolean ofSeal =
                element.parent().filter(parent -> parent.name().equals("Seal")).isPresent();
        return element.name().equals("SignedValue") || ofSeal && element.name().equals("BaseLoc");
    }

    /** Many lay the seal beside the signature without naming it. */
    private static boolean isValueOrSeal(String file) {
        return OfdPackage.endsWith(file, ".esl") || OfdPackage.endsWith(file, ".dat");
    }
}
