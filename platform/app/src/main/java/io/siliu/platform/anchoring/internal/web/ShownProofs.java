package io.siliu.platform.anchoring.internal.web;

import io.siliu.platform.anchoring.internal.LaterRevisions;
import io.siliu.platform.anchoring.internal.LaterRevisions.Later;
import io.siliu.platform.anchoring.internal.ProofChecking;
import io.siliu.platform.anchoring.internal.ProofChecking.CheckedProof;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Checks a file and lays the result out for its page. */
@Component
class ShownProofs {

    private final ProofChecking checking;
    private final LaterRevisions revisions;
    private final MessageSource messages;

    ShownProofs(ProofChecking checking, LaterRevisions revisions, MessageSource messages) {
        this.checking = checking;
        this.revisions = revisions;
        this.messages = messages;
    }

    /** As {@link ProofChecking#check}; of a kind that has versions, and under this site's keys also whether the log has a later revision. */
    ShownProof of(String fileName, byte[] file, String broughtKeys, Locale locale) {
        CheckedProof checked = checking.check(file, broughtKeys);
        ShownWords words = new ShownWords(messages, locale, checked.keys().ours());
        boolean known = checked.keys().ours()
                && checked.report().holds()
                && checked.report().file().filter(revisions::replace).isPresent();
        if (!known) {
            return ShownProof.of(fileName, file.length, checked, null, words);
        }
        Later later = checked.report().file().flatMap(revisions::after).orElse(null);
        CheckedProof looked = new CheckedProof(checked.keys(), checked.report().knowingTheLatest());
        return ShownProof.of(fileName, file.length, looked, later, words);
    }
}
