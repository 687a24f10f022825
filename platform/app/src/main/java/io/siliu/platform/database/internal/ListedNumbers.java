package io.siliu.platform.database.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.scripting.xmltags.XMLLanguageDriver;
import org.apache.ibatis.session.Configuration;

/**
 * Writes lists of whole numbers, and of digests in hex, into a statement as digits. MyBatis makes a parameter of each, under a
 * name of its own, which of five hundred ids costs as much as the answer; the driver then writes them out all the same. Lists
 * of anything else are parameters as before.
 */
final class ListedNumbers extends XMLLanguageDriver {

    private static final Pattern LIST = Pattern.compile("<foreach(?=[^>]*\\scollection=\"(\\w+)\")"
            + "(?=[^>]*\\sitem=\"(\\w+)\")(?=[^>]*\\sopen=\"\\(\")(?=[^>]*\\sseparator=\",\")(?=[^>]*\\sclose=\"\\)\")"
            + "[^>]*>\\s*(?:#\\{\\2}|(UNHEX)\\(#\\{\\2}\\))\\s*</foreach>");
    /** Stands where the list comes; no statement of ours has it. */
    private static final char MARK = '\uE000';

    @Override
    public SqlSource createSqlSource(Configuration configuration, String script, Class<?> parameterType) {
        SqlSource usual = super.createSqlSource(configuration, script, parameterType);
        List<Place> lists = new ArrayList<>();
        Matcher list = LIST.matcher(script);
        String marked = list.replaceAll(found -> {
            Place place = new Place(lists.size(), found.group(1), found.group(3) != null);
            lists.add(place);
            return place.mark();
        });
        return lists.isEmpty()
                ? usual
                : new Listed(configuration, usual, super.createSqlSource(configuration, marked, parameterType), lists);
    }

    /**
     * Where a list comes.
     *
     * @param name of the parameter
     * @param hex whether its elements are bytes written in hex
     */
    private record Place(int number, String name, boolean hex) {

        String mark() {
            return MARK + String.valueOf(number) + MARK;
        }

        /** Such as {@code (7,8,9)}; empty where it is not a list of what may stand in a statement as it is. */
        Optional<String> written(Object value) {
            boolean plain = value instanceof Collection<?> all
                    && !all.isEmpty()
                    && all.stream().allMatch(hex ? Place::isHex : Place::isNumber);
            return plain
                    ? Optional.of(((Collection<?>) value)
                            .stream()
                                    .map(each -> hex ? "x'" + each + "'" : String.valueOf(each))
                                    .collect(Collectors.joining(",", "(", ")")))
                    : Optional.empty();
        }

        private static boolean isNumber(Object each) {
            return each instanceof Long || each instanceof Integer;
        }

        private static boolean isHex(Object each) {
            return each instanceof String text
                    && text.length() % 2 == 0
                    && text.chars().allMatch(letter -> Character.digit(letter, 16) >= 0 && letter < 128);
        }
    }

    /** @param marked as {@code usual}, a mark in the place of each list */
    private record Listed(Configuration configuration, SqlSource usual, SqlSource marked, List<Place> lists)
            implements SqlSource {

        @Override
        public BoundSql getBoundSql(Object parameter) {
            if (!(parameter instanceof Map<?, ?> named)) {
                return usual.getBoundSql(parameter);
            }
            BoundSql bound = marked.getBoundSql(parameter);
            String sql = bound.getSql();
            for (Place list : lists) {
                if (sql.contains(list.mark())) {
                    Optional<String> written =
                            named.containsKey(list.name()) ? list.written(named.get(list.name())) : Optional.empty();
                    if (written.isEmpty()) {
                        return usual.getBoundSql(parameter);
                    }
                    sql = sql.replace(list.mark(), written.get());
                }
            }
            BoundSql listed = new BoundSql(configuration, sql, bound.getParameterMappings(), parameter);
            bound.getAdditionalParameters().forEach(listed::setAdditionalParameter);
            return listed;
        }
    }
}
