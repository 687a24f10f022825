package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.signature.Digests;
import io.siliu.ocr.internal.signature.Finding;
import io.siliu.ocr.internal.structured.Element;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parts of an OFD that a signature lists with their digests. */
final class SignedParts {

    private static final int MOST_NAMED = 3;

    /** Letters of a name; whoever sends the file may fill more. */
    private static final int LONGEST_NAME = 80;

    private final OfdPackage ofd;
    private final String growing;
    private final String method;
    private final Map<String, String> digests = new LinkedHashMap<>();

    /**
     * @param growing the list of signatures where there are several: each later one changes it, rightly
     */
    SignedParts(OfdPackage ofd, List<Element> signature, String growing) {
        this.ofd = ofd;
        this.growing = growing;
        this.method = signature.stream()
                .filter(element -> element.name().equals("References"))
                .map(element -> element.attribute("CheckMethod"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("1.2.156.10197.1.401");
        signature.stream()
                .filter(element -> element.name().equals("Reference"))
                .forEach(element -> digests.put(
                        ofd.resolve("", element.attribute("FileRef")),
                        element.first("CheckValue").map(Element::text).orElse("")));
    }

    /** The digest of the list, by whatever name. */
    String method() {
        return method;
    }

    /** Whether every listed part is there and has the digest that was signed. */
    Finding unchanged() {
        Set<String> changed = new TreeSet<>();
        for (Map.Entry<String, String> listed : digests.entrySet()) {
            if (listed.getKey().equalsIgnoreCase(growing)) {
                continue;
            }
            byte[] content = ofd.parts().get(listed.getKey());
            Optional<byte[]> now = content == null ? Optional.of(new byte[0]) : Digests.of(method, content);
            if (now.isEmpty()) {
                return Finding.unknown("The digest " + method + " is not one known here.");
            }
            if (!Arrays.equals(now.get(), decoded(listed.getValue()))) {
                changed.add(listed.getKey());
            }
        }
        if (digests.isEmpty()) {
            return Finding.unknown("The signature lists no parts.");
        }
        return changed.isEmpty() ? Finding.yes() : Finding.no("Changed after signing: " + named(changed) + ".");
    }

    private static byte[] decoded(String value) {
        try {
            return Base64.getMimeDecoder().decode(value);
        } catch (IllegalArgumentException notBase64) {
            return new byte[] {0};
        }
    }

    /**
     * Whether everything in the package is listed, but the signatures themselves and the entrance of the package, which signing
     * itself rewrites.
     */
    Finding covers(Set<String> ofSignatures) {
        Set<String> signed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        signed.addAll(digests.keySet());
        signed.addAll(ofSignatures);
        signed.add("OFD.xml");
        Set<String> left = new TreeSet<>(ofd.parts().keySet());
        left.removeIf(signed::contains);
        return left.isEmpty() ? Finding.yes() : Finding.no("Not signed: " + named(left) + ".");
    }

    private static String named(Set<String> parts) {
        String first = String.join(
                ", ", parts.stream().limit(MOST_NAMED).map(SignedParts::named).toList());
        return parts.size() > MOST_NAMED ? first + " and " + (parts.size() - MOST_NAMED) + " more" : first;
    }

    /** A name of a part as a warning says it. */
    static String named(String part) {
        return part.length() > LONGEST_NAME ? part.substring(0, LONGEST_NAME) + "…" : part;
    }
}
