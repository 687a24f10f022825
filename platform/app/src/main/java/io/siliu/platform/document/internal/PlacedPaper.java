package io.siliu.platform.document.internal;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ocr.PaperPackage.Paper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A paper at its place in a package.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 * @param again whether the same bytes lie in the package before it
 */
record PlacedPaper(int place, Paper paper, String sha256, boolean again) {

    static List<PlacedPaper> of(List<Paper> papers) {
        Set<String> seen = new HashSet<>();
        List<PlacedPaper> placed = new ArrayList<>();
        for (Paper paper : papers) {
            String sha256 = HexFormat.of()
                    .formatHex(CryptoSuite.INTL.digest(paper.content()).bytes());
            placed.add(new PlacedPaper(placed.size(), paper, sha256, !seen.add(sha256)));
        }
        return placed;
    }

    byte[] digest() {
        return HexFormat.of().parseHex(sha256);
    }
}
