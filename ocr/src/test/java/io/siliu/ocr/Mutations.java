package io.siliu.ocr;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes papers as broken transfers, careless programs and hostile people do; the same seed makes the same changes. */
public final class Mutations {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9.])-?\\d+(?:\\.\\d+)?(?![A-Za-z0-9.])");
    private static final Pattern LEAF = Pattern.compile("<([A-Za-z:][^\\s<>/]*)([^<>/]*)>([^<>]*)</\\1>");
    private static final List<String> EXTREME = List.of(
            "0", "-1", "-0.0", "1e308", "-1e308", "1e-320", "NaN", "99999999999999999999", "2147483648", "", "٣", "１２");
    private static final List<String> NAMES = List.of(
            "OFD.xml", "../OFD.xml", "Doc_0/Document.xml", "", "/", "a/b/c/d", "DOC_0/PAGES/PAGE_0/CONTENT.XML");

    private final Random random;

    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A changed paper.
     *
     * @param others papers that pieces are taken from
     */
    public byte[] mutated(byte[] paper, List<byte[]> others) {
        byte[] changed = paper;
        for (int time = random.nextInt(3); time >= 0; time--) {
            changed = once(changed, others);
        }
        return changed;
    }

    private byte[] once(byte[] paper, List<byte[]> others) {
        if (paper.length < 4) {
            return paper;
        }
        boolean zip = paper[0] == 'P' && paper[1] == 'K';
        return switch (random.nextInt(zip ? 10 : 8)) {
            case 0 -> flipped(paper);
            case 1 -> Arrays.copyOf(paper, random.nextInt(paper.length));
            case 2 -> spliced(paper, others.get(random.nextInt(others.size())));
            case 3 -> repeated(paper);
            case 4 -> overwritten(paper);
            case 5, 6 -> text(paper, this::extreme);
            case 7 -> text(paper, this::nodes);
            default -> repacked(paper, others);
        };
    }

    private byte[] flipped(byte[] paper) {
        byte[] changed = paper.clone();
        for (int bit = random.nextInt(64); bit >= 0; bit--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] spliced(byte[] paper, byte[] other) {
        int from = random.nextInt(paper.length);
        int to = from + random.nextInt(paper.length - from);
        int start = random.nextInt(other.length);
        int end = start + random.nextInt(Math.min(4_096, other.length - start));
        return joined(paper, from, Arrays.copyOfRange(other, start, end), to);
    }

    private byte[] repeated(byte[] paper) {
        int from = random.nextInt(paper.length);
        int to = from + random.nextInt(Math.min(512, paper.length - from));
        byte[] piece = Arrays.copyOfRange(paper, from, to);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int time = random.nextInt(200); time >= 0; time--) {
            many.writeBytes(piece);
        }
        return joined(paper, from, many.toByteArray(), to);
    }

    private byte[] overwritten(byte[] paper) {
        byte[] changed = paper.clone();
        int from = random.nextInt(changed.length);
        Arrays.fill(changed, from, Math.min(changed.length, from + 4), (byte) (random.nextBoolean() ? 0xFF : 0));
        return changed;
    }

    private static byte[] joined(byte[] paper, int from, byte[] piece, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(paper, 0, from);
        bytes.writeBytes(piece);
        bytes.write(paper, to, paper.length - to);
        return bytes.toByteArray();
    }

    private interface Change {
        String of(String text);
    }

    /** Byte for byte, so that only what is meant changes. */
    private static byte[] text(byte[] paper, Change change) {
        return change.of(new String(paper, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    /** Numbers become ones that nobody expects. */
    private String extreme(String text) {
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return text;
        }
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        String other = EXTREME.get(random.nextInt(EXTREME.size()));
        return text.substring(0, number.start()) + other + text.substring(number.end());
    }

    /** Two elements change places, one is dropped, or one is put into itself again and again. */
    private String nodes(String text) {
        List<MatchResult> leaves = LEAF.matcher(text).results().toList();
        if (leaves.size() < 2) {
            return text;
        }
        int one = random.nextInt(leaves.size() - 1);
        MatchResult left = leaves.get(one);
        MatchResult right = leaves.get(one + 1 + random.nextInt(leaves.size() - one - 1));
        String between = text.substring(left.end(), right.start());
        String rest = text.substring(right.end());
        String start = text.substring(0, left.start());
        return switch (random.nextInt(3)) {
            case 0 -> start + right.group() + between + left.group() + rest;
            case 1 -> start + between + right.group() + rest;
            default -> start + nested(left) + between + right.group() + rest;
        };
    }

    private String nested(MatchResult leaf) {
        int depth = random.nextInt(150);
        String open = "<" + leaf.group(1) + leaf.group(2) + ">";
        return open.repeat(depth) + leaf.group() + ("</" + leaf.group(1) + ">").repeat(depth);
    }

    /** A package whose entries were dropped, renamed, doubled, exchanged or changed inside. */
    private byte[] repacked(byte[] paper, List<byte[]> others) {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper), ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new Entry(entry.getName(), zip.readNBytes(1 << 20)));
            }
        } catch (IOException | IllegalArgumentException broken) {
            return flipped(paper);
        }
        return entries.isEmpty() ? flipped(paper) : packed(tampered(entries, others));
    }

    private List<Entry> tampered(List<Entry> entries, List<byte[]> others) {
        int at = random.nextInt(entries.size());
        Entry entry = entries.get(at);
        Entry other = entries.get(random.nextInt(entries.size()));
        switch (random.nextInt(6)) {
            case 0 -> entries.remove(at);
            case 1 -> entries.set(at, new Entry(NAMES.get(random.nextInt(NAMES.size())), entry.content));
            case 2 -> entries.set(at, new Entry(entry.name, other.content));
            case 3 -> entries.add(new Entry(entry.name + "x", entry.content));
            default -> entries.set(at, new Entry(entry.name, once(entry.content, others)));
        }
        return entries;
    }

    private static byte[] packed(List<Entry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, ISO_8859_1)) {
            for (Entry entry : entries) {
                add(zip, entry);
            }
        } catch (IOException nothingLeft) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, Entry entry) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(entry.name));
            zip.write(entry.content);
            zip.closeEntry();
        } catch (ZipException thereIsOneOfThatName) {
            // The first one stays.
        }
    }

    private record Entry(String name, byte[] content) {}
}
