package io.siliu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.ProofCheck;
import io.siliu.ledger.ProofReport;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.rules.Replay;
import io.siliu.rules.ReplayBundle;
import io.siliu.rules.ReplayFinding;
import io.siliu.rules.ReplayReport;
import io.siliu.rules.RuleSetDifference.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of a replay bundle: whether screening and verdict came out the same again, and whether they and the facts stand in
 * the log that the keys name. Both must hold.
 */
record ReplayOutcome(ReplayReport replay, ProofReport proof) {

    /** More lines than anybody reads; the JSON form has them all. */
    private static final int MOST_CHANGES = 20;

    static ReplayOutcome of(Replay replay, RecordProofVerifier verifier, byte[] bytes) {
        return new ReplayOutcome(replay.run(bytes), verifier.verify(proofIn(bytes)));
    }

    /** No bytes cannot be a proof, so the verifier says which check that fails. */
    private static byte[] proofIn(byte[] bytes) {
        try {
            return Json.text(ReplayBundle.parse(bytes).proof()).getBytes(UTF_8);
        } catch (PlatformException unreadable) {
            return new byte[0];
        }
    }

    boolean holds() {
        return replay.isEqual() && proof.holds();
    }

    String text(Path file, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(file + ": " + replay.sentence().in(locale));
        for (ReplayFinding finding : replay.findings()) {
            lines.add("    " + finding.sentence().in(locale));
            finding.changes().stream()
                    .limit(MOST_CHANGES)
                    .forEach(change -> lines.add("        " + words(change, locale)));
            int more = finding.changes().size() - MOST_CHANGES;
            if (more > 0) {
                lines.add("        " + VerifyWords.say(locale, "replay.more", more));
            }
        }
        lines.add("    " + proof.sentence(locale));
        String open = String.join(VerifyWords.say(locale, "list.separator"), proof.notChecked(locale));
        lines.add("    " + VerifyWords.say(locale, "open", open));
        return String.join(System.lineSeparator(), lines);
    }

    private static String words(Change change, Locale locale) {
        String place = change.path().isEmpty() ? change.place() : change.place() + " " + change.path();
        String none = VerifyWords.say(locale, "replay.none");
        return VerifyWords.say(
                locale,
                "replay.change",
                place,
                change.before() == null ? none : change.before(),
                change.after() == null ? none : change.after());
    }

    String json(Path file, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.toString());
        members.put("ok", holds());
        members.put("equal", replay.isEqual());
        members.put("record", replay.record());
        members.put("sentence", replay.sentence().in(locale));
        members.put("verdict", replay.verdict());
        members.put("gate", replay.gate());
        members.put(
                "findings",
                replay.findings().stream().map(one -> finding(one, locale)).toList());
        members.put("proofHolds", proof.holds());
        members.put("failedCheck", proof.failing().map(ProofCheck::label).orElse(null));
        members.put("proof", proof.sentence(locale));
        members.put("notChecked", proof.notChecked(locale));
        return Json.text(members);
    }

    private static Map<String, Object> finding(ReplayFinding finding, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", finding.kind());
        members.put("sentence", finding.sentence().in(locale));
        members.put("changes", finding.changes());
        return members;
    }
}
