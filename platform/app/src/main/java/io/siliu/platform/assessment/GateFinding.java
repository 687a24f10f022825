package io.siliu.platform.assessment;

import java.time.Instant;
import java.util.List;

/**
 * What the indicators said of a settlement line before its money moved, in the reader's language.
 *
 * @param round which screening of the line it is, counting from 1
 * @param committed whether the log has an entry of it, so that its replay bundle can be handed out
 * @param decision PASS, ALERT, OPEN_CASE or HOLD
 * @param renewedAt when the same facts gave the same answers last, or null
 * @param held whether the payment had to wait for a person: by decision, or because an indicator ended in an error
 * @param releasedBefore whether it did not, because a person had let it go on these grounds before
 * @param noHit how many indicators did not fire
 * @param notApplicable how many lacked a fact they need, as those do that ask about papers
 * @param readable whether hits and conclusions are told; they are not where the worker left and their data is erased or locked
 * @param hits gravest first
 * @param conclusions what they mean together, one sentence each
 * @param broken the indicators that ended in an error, one sentence each
 * @param notAsked the critical ones that lacked a fact they need: they said nothing, and held nothing
 */
public record GateFinding(
        long batchId,
        long lineId,
        int round,
        boolean committed,
        Instant at,
        Instant renewedAt,
        String ruleSet,
        String version,
        String engine,
        String decision,
        boolean held,
        boolean releasedBefore,
        int noHit,
        int notApplicable,
        boolean readable,
        List<HitView> hits,
        List<String> conclusions,
        List<String> broken,
        List<NotAsked> notAsked) {

    /**
     * A critical indicator that could not be asked.
     *
     * @param facts paths of what was missing
     * @param waitsForPapers whether that comes with the papers, so that the indicator is asked of the record
     */
    public record NotAsked(String indicator, String title, List<String> facts, boolean waitsForPapers) {

        public NotAsked {
            facts = List.copyOf(facts);
        }
    }

    public GateFinding {
        hits = List.copyOf(hits);
        conclusions = List.copyOf(conclusions);
        broken = List.copyOf(broken);
        notAsked = List.copyOf(notAsked);
    }
}
