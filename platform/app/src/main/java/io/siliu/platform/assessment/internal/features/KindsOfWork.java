package io.siliu.platform.assessment.internal.features;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * Which words of a licence's scope cover a kind of work, which kinds do not go with an
 * industry, and which need a permit; rows with dates and a source.
 */
@Component
class KindsOfWork {

    private final Rows rows;

    KindsOfWork(Rows rows) {
        this.rows = rows;
    }

    Table all() {
        return new Table(rows.phrases(), rows.pairs(), rows.needs());
    }

    /** The rows as they stand. */
    record Table(List<Phrase> phrases, List<Pair> pairs, List<Need> needs) {

        /** What a scope says in brackets that it leaves out, such as 普通货运（不含快递）. */
        private static final Pattern LEFT_OUT = Pattern.compile("[（(][^（()）]*(不含|不包括|除外)[^（()）]*[）)]");

        static final Table NONE = new Table(List.of(), List.of(), List.of());

        /** Whether work lies outside of a scope; empty where no row says by which words it would lie inside. */
        Optional<Boolean> outside(String occupation, String scope, LocalDate day) {
            List<Phrase> covering = phrases.stream()
                    .filter(row ->
                            row.occupation().equals(occupation) && isInForce(row.validFrom(), row.validTo(), day))
                    .toList();
            String words = LEFT_OUT.matcher(scope.replaceAll("\\s+", "")).replaceAll("");
            return covering.isEmpty()
                    ? Optional.empty()
                    : Optional.of(covering.stream().noneMatch(row -> words.contains(row.phrase())));
        }

        /**
         * Whether work of a kind is doubtful for an industry, whose code begins with that of a row; empty where no row at all is
         * in force on the day.
         */
        Optional<Boolean> doubtful(String occupation, String industry, LocalDate day) {
            List<Pair> reviewed = pairs.stream()
                    .filter(row -> isInForce(row.validFrom(), row.validTo(), day))
                    .toList();
            return reviewed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(reviewed.stream()
                            .anyMatch(
                                    row -> row.occupation().equals(occupation) && industry.startsWith(row.industry())));
        }

        /** The permits that an occupation needs; empty where no row says whether it needs any. */
        Optional<List<String>> permits(String occupation, LocalDate day) {
            List<Need> rows = needs.stream()
                    .filter(row ->
                            row.occupation().equals(occupation) && isInForce(row.validFrom(), row.validTo(), day))
                    .toList();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(rows.stream()
                            .map(Need::permit)
                            .filter(permit -> !permit.isEmpty())
                            .toList());
        }

        private static boolean isInForce(LocalDate from, LocalDate to, LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Words in a scope that cover an occupation. */
    record Phrase(String occupation, String phrase, LocalDate validFrom, LocalDate validTo) {}

    /** An industry, by the first digits of its code, and an occupation that it has no use for. */
    record Pair(String industry, String occupation, LocalDate validFrom, LocalDate validTo) {}

    /** A permit that an occupation needs; one without a name says that it needs none. */
    record Need(String occupation, String permit, LocalDate validFrom, LocalDate validTo) {}

    @Mapper
    interface Rows {

        @Select("SELECT occupation, permit, valid_from, valid_to FROM permit_need")
        List<Need> needs();

        @Select("SELECT occupation, phrase, valid_from, valid_to FROM scope_phrase")
        List<Phrase> phrases();

        @Select("SELECT industry, occupation, valid_from, valid_to FROM doubtful_pair")
        List<Pair> pairs();
    }
}
