package io.siliu.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of C2SP tlog-tiles.
 *
 * @param entries whether the entries are asked for, and not their hashes
 * @param width how many hashes or entries; less than 256 for a partial tile
 */
public record TilePath(boolean entries, TileId tile, int width) {

    private static final Pattern FORM = Pattern.compile(
            "/tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** The address's parts, or nothing when it is not in its one form. */
    public static Optional<TilePath> parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches() || form.group(2).startsWith("x000/")) {
            return Optional.empty();
        }
        boolean entries = form.group(1).equals("entries");
        int width = form.group(3) == null ? TileId.WIDTH : Integer.parseInt(form.group(3));
        if (form.group(3) != null && width >= TileId.WIDTH) {
            return Optional.empty();
        }
        long index = Long.parseLong(form.group(2).replace("x", "").replace("/", ""));
        return Optional.of(
                new TilePath(entries, new TileId(entries ? 0 : Integer.parseInt(form.group(1)), index), width));
    }
}
