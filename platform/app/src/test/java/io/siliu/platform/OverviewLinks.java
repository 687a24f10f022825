package io.siliu.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The numbers of an overview and the lists they open, as they stand on its page. */
final class OverviewLinks {

    private static final Pattern FIGURE = Pattern.compile(
            "(?s)<a class=\"kpi\" id=\"figure-(?:incomplete|differing|patterns|alerts\\w*)\" href=\"([^\"]+)\">"
                    + ".*?<div class=\"v[^>]*><span>([0-9,]+)</span>");
    private static final Pattern SEGMENT =
            Pattern.compile("<a href=\"(/alerts\\?[^\"]*severity=[^\"]*)\" aria-label=\"[^\"]* ([0-9]+)\">");
    private static final Pattern ENTERPRISE =
            Pattern.compile("<a href=\"(/alerts\\?enterprise=[0-9]+&amp;standing=true)\">([0-9,]+)</a>");
    private static final Pattern ROW = Pattern.compile("<td class=\"lead\">");

    private OverviewLinks() {}

    /** How many rows each address has by what the page says. */
    static Map<String, Integer> counts(String overview) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Pattern pattern : new Pattern[] {FIGURE, SEGMENT, ENTERPRISE}) {
            Matcher found = pattern.matcher(overview);
            while (found.find()) {
                counts.put(
                        HtmlUtils.htmlUnescape(found.group(1)),
                        Integer.valueOf(found.group(2).replace(",", "")));
            }
        }
        return counts;
    }

    /** How many rows the list at an address really has; an address may name a part of its page. */
    static int rows(String address, String page) {
        int part = address.indexOf('#') < 0
                ? -1
                : page.indexOf("id=\"" + address.substring(address.indexOf('#') + 1) + "\"");
        String list = part < 0 ? page : page.substring(part, page.indexOf("</section>", part));
        return (int) ROW.matcher(list).results().count();
    }
}
