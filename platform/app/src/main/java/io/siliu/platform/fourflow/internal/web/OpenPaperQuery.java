package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.AskedPapers;
import io.siliu.platform.fourflow.internal.CommonAnswer;
import io.siliu.platform.fourflow.internal.OpenPaperFilter;
import io.siliu.platform.fourflow.internal.PlaceInCause;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Open papers and what they are narrowed to, as it stands in an address or a form; null or empty narrows nothing.
 *
 * @param cause why they are open
 * @param worker id of the worker whose record a paper is likest to belong to
 * @param enterprise id of the enterprise, for whoever sees several
 * @param from first day on the paper, yyyy-MM-dd, from 2000 to 2099
 * @param to last day on the paper, yyyy-MM-dd, from 2000 to 2099
 * @param least smallest amount, CNY such as 1234.56, up to 15 digits and two decimals
 * @param most largest amount, CNY such as 1234.56, up to 15 digits and two decimals
 * @param text the beginning of a task number or of the batch number on the paper, its own number, or the number of a record
 *     that is suggested for it; 2 to 64 letters, digits and signs
 * @param before id of the last paper of the page before
 * @param after id of the first paper of the page behind
 * @param all what one answer is to say of all of them at once, instead of a page
 */
public record OpenPaperQuery(
        Reason.Code cause,
        PaperKind kind,
        String worker,
        String enterprise,
        String from,
        String to,
        String least,
        String most,
        String text,
        String before,
        String after,
        CommonAnswer all) {

    OpenPaperFilter filter() {
        return new OpenPaperFilter(
                kind,
                TypedFilter.number(worker, "worker"),
                TypedFilter.number(enterprise, "enterprise"),
                TypedFilter.day(from, "from"),
                TypedFilter.day(to, "to"),
                TypedFilter.amount(least, "least"),
                TypedFilter.amount(most, "most"),
                text);
    }

    AskedPapers asked() {
        return new AskedPapers(cause, filter());
    }

    PlaceInCause place() {
        return new PlaceInCause(TypedFilter.number(before, "before"), TypedFilter.number(after, "after"));
    }

    CauseAddress address() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("cause", cause == null ? null : cause.name());
        query.put("kind", kind == null ? null : kind.name());
        query.put("worker", worker);
        query.put("enterprise", enterprise);
        query.put("from", from);
        query.put("to", to);
        query.put("least", least);
        query.put("most", most);
        query.put("text", text);
        query.put("before", before);
        query.put("after", after);
        query.put("all", all == null ? null : all.name());
        return CauseAddress.ofOpenPapers(query);
    }
}
