package io.siliu.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read from one paper. One file may hold several, such as two receipts on a page.
 *
 * @param part which paper of the file, from 0
 * @param kind what the paper is: as read, or as a person told where that told nothing or was wrong
 * @param fields at most one of a name
 * @param signatures those of the file, the same for each of its papers; empty where it carries none, null where the paper was
 *     read before they were kept: then nobody knows whether it carries any
 * @param toldKind who told the kind, or null where it was read or nobody has told yet
 * @param pages the pages of the file that it stands on, from 1 and in their order; empty for data, and where the paper was read before they
 *     were kept
 * @param turns the pages of the file that do not stand upright, the same for each of its papers
 * @param verdict what people said of the file where it is in doubt itself, the same for each of its papers; null where
 *     it is not, or nobody has said yet
 * @param inCapitals the amount as the paper prints it in capitals; null where it prints none that can be read, and where the paper
 *     was read before they were kept
 * @param codeRead whether a QR code of the paper was read, whatever it says; null where the paper was read before this was kept
 */
public record PaperReading(
        int part,
        PaperKind kind,
        List<PaperField> fields,
        List<PaperLine> lines,
        List<PaperWarning> warnings,
        List<PaperSignature> signatures,
        ToldKind toldKind,
        List<Integer> pages,
        List<PageTurn> turns,
        FileVerdict verdict,
        PaperCapitals inCapitals,
        Boolean codeRead) {

    /** What the reader says of a page of which no paper speaks. */
    private static final String PAGE_NOT_PLACED = "PAGE_NOT_PLACED";

    public PaperReading {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        signatures = signatures == null ? null : List.copyOf(signatures);
        // Readings that were stored before these were kept have none.
        pages = pages == null ? List.of() : List.copyOf(pages);
        turns = turns == null ? List.of() : List.copyOf(turns);
    }

    /** A paper of which no page is known, of a file that stands upright and of which nobody has said anything, with neither code nor capitals. */
    public PaperReading(
            int part,
            PaperKind kind,
            List<PaperField> fields,
            List<PaperLine> lines,
            List<PaperWarning> warnings,
            List<PaperSignature> signatures,
            ToldKind toldKind) {
        this(part, kind, fields, lines, warnings, signatures, toldKind, List.of(), List.of(), null, null, false);
    }

    /** A paper without a signature as it was read, whose kind nobody has told. */
    public PaperReading(
            int part, PaperKind kind, List<PaperField> fields, List<PaperLine> lines, List<PaperWarning> warnings) {
        this(part, kind, fields, lines, warnings, List.of(), null);
    }

    /** The signatures that are known of. */
    public List<PaperSignature> knownSignatures() {
        return signatures == null ? List.of() : signatures;
    }

    /** Whether reading did not tell what the paper is, and nobody has said so since. */
    public boolean isOfUnknownKind() {
        return kind == PaperKind.OTHER && toldKind == null;
    }

    /** Whether people said what the paper is, be it none of ours. */
    public boolean wasToldByPeople() {
        return toldKind != null && !toldKind.couldNotTell(kind);
    }

    /** Whether it is no paper that was told, but pages of a file of which none of its papers speaks. */
    public boolean standsOnUnplacedPages() {
        return !pages.isEmpty()
                && warnings.stream().anyMatch(warning -> warning.code().equals(PAGE_NOT_PLACED));
    }

    /** Whether it may stand on a page; one of which no page is known may stand on any. */
    public boolean mayStandOn(int page) {
        return pages.isEmpty() || pages.contains(page);
    }

    /** Whether a part of it was not recognised, so that more may stand in the file than is told. */
    public boolean leavesUnrecognised() {
        return warnings.stream().anyMatch(PaperWarning::leavesUnrecognised);
    }

    /** The same paper by another number. */
    public PaperReading numbered(int number) {
        return new PaperReading(
                number,
                kind,
                fields,
                lines,
                warnings,
                signatures,
                toldKind,
                pages,
                turns,
                verdict,
                inCapitals,
                codeRead);
    }

    /** The same paper as a person says it is. */
    public PaperReading told(PaperKind said, ToldKind by) {
        return new PaperReading(
                part, said, fields, lines, warnings, signatures, by, pages, turns, verdict, inCapitals, codeRead);
    }

    /** The same paper without what was read of it as another kind; what is known of its file stays. */
    public PaperReading withoutValues() {
        List<PaperWarning> ofTheFile =
                warnings.stream().filter(warning -> warning.field().isEmpty()).toList();
        return new PaperReading(
                part,
                kind,
                List.of(),
                List.of(),
                ofTheFile,
                signatures,
                toldKind,
                pages,
                turns,
                verdict,
                inCapitals,
                codeRead);
    }

    /** The same paper with its fields told otherwise, in the same order. */
    public PaperReading withFields(List<PaperField> others) {
        return new PaperReading(
                part, kind, others, lines, warnings, signatures, toldKind, pages, turns, verdict, inCapitals, codeRead);
    }

    /** The same paper with its warnings told otherwise. */
    public PaperReading withWarnings(List<PaperWarning> others) {
        return new PaperReading(
                part, kind, fields, lines, others, signatures, toldKind, pages, turns, verdict, inCapitals, codeRead);
    }

    /** The same paper of a file of which people said this. */
    public PaperReading withVerdict(FileVerdict said) {
        return new PaperReading(
                part, kind, fields, lines, warnings, signatures, toldKind, pages, turns, said, inCapitals, codeRead);
    }

    /** The same paper, which stands on these pages. */
    public PaperReading standingOn(List<Integer> others) {
        return new PaperReading(
                part,
                kind,
                fields,
                lines,
                warnings,
                signatures,
                toldKind,
                others,
                turns,
                verdict,
                inCapitals,
                codeRead);
    }

    /** How often a page of the file must be turned by 90° to the right to be upright, 0 to 3. */
    public int turnOf(int page) {
        return turns.stream()
                .filter(turn -> turn.page() == page)
                .mapToInt(PageTurn::quarters)
                .findFirst()
                .orElse(0);
    }

    public Optional<PaperField> field(String name) {
        for (PaperField field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The value of a field, certain or not. */
    public Optional<String> value(String name) {
        return field(name).map(PaperField::value);
    }

    /** The same paper without a field. */
    public PaperReading without(String name) {
        return withFields(
                fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    /** The same paper with this field in the place of the one of its name, or behind the others. */
    public PaperReading with(PaperField field) {
        List<PaperField> changed = new ArrayList<>(fields);
        int place = fields.stream().map(PaperField::name).toList().indexOf(field.name());
        if (place < 0) {
            changed.add(field);
        } else {
            changed.set(place, field);
        }
        return withFields(changed);
    }
}
