package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of parties whose labels were not read: the nearest name of an organisation above a tax number, in its column. */
final class NamesAboveNumbers {

    private static final Pattern ORGANISATION = Pattern.compile(
            "((?:[\\u4E00-\\u9FFF()A-Za-z0-9·]){2,50}(?:公司|店|部|中心|厂|院|社|户|户\\)|室|馆|站|场|学校|大学|所|局|行|坊))$");

    private NamesAboveNumbers() {}

    static void read(PageText text, Draft draft, String codeField, String nameField) {
        Optional<Candidate> code = draft.get(codeField);
        if (code.isEmpty()) {
            return;
        }
        Box place = code.get().box();
        text.rows().stream()
                .filter(row -> row.page() == code.get().page())
                .filter(row ->
                        row.box().centreY() < place.y() && place.y() - row.box().centreY() < 6 * place.height())
                .flatMap(NamesAboveNumbers::organisations)
                .filter(span -> Math.abs(span.box().centreX() - place.centreX()) < text.width() / 4)
                .reduce((upper, lower) -> lower)
                .ifPresent(span -> draft.put(Candidate.at(span, nameField, Values.name(span.raw()))));
    }

    private static Stream<Span> organisations(Row row) {
        return row.chunks().stream().flatMap(chunk -> {
            Matcher matcher = ORGANISATION.matcher(chunk.plain());
            return matcher.find() ? Stream.of(chunk.sub(matcher.start(1), matcher.end(1))) : Stream.empty();
        });
    }
}
