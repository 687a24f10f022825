package io.siliu.ocr.internal;

import io.siliu.kernel.Money;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What one channel read of one document. Filled by one thread, then only looked at. */
public final class Draft {

    /** What a form prints where something is to be written. */
    private static final Pattern TO_FILL_IN =
            Pattern.compile("[\\s\\u3000_＿.…·-]*(?:年[\\s\\u3000_＿]*月[\\s\\u3000_＿]*日?[\\s\\u3000_＿]*)?");

    private final DocumentKind kind;
    private final Source source;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> doubted = new LinkedHashSet<>();
    private final Set<String> proven = new LinkedHashSet<>();
    private final Set<String> cut = new LinkedHashSet<>();
    private final Set<Integer> pages = new TreeSet<>();
    private final Map<Integer, Long> letters = new HashMap<>();
    private String amountInWords = "";
    private Candidate capitals;
    private boolean sureOfWords;
    private Money takenOffBesides = Money.ZERO;

    public Draft(DocumentKind kind, Source source) {
        this.kind = kind;
        this.source = source;
    }

    public DocumentKind kind() {
        return kind;
    }

    public Source source() {
        return source;
    }

    /** Keeps the value unless it is blank, a line to be filled in, or the field was already read by this channel. */
    public void put(Candidate candidate) {
        if (!TO_FILL_IN.matcher(candidate.value()).matches()) {
            candidates.putIfAbsent(candidate.name(), candidate);
        }
    }

    /** The same, for a place on a page and the value made of it. */
    public void put(String name, Optional<Span> span, Reading reading) {
        put(name, span, reading, Ground.LABEL);
    }

    /** The same, where something else than its own label tells what it is. */
    public void put(String name, Optional<Span> span, Reading reading, Ground ground) {
        span.ifPresent(place -> reading.of(place)
                .ifPresent(value -> put(Candidate.at(place, name, value).on(ground))));
    }

    /** Says of values that were put why they are believed. */
    public void ground(List<String> fields, Ground ground) {
        fields.forEach(field -> candidates.computeIfPresent(field, (same, candidate) -> candidate.on(ground)));
    }

    /** How a value is made of a place. */
    @FunctionalInterface
    public interface Reading {
        Optional<String> of(Span span);
    }

    /** Replaces a value by a repaired one; what proved another value proves nothing of this one. */
    public void replace(Candidate candidate) {
        Candidate former = candidates.put(candidate.name(), candidate);
        if (former == null || !former.value().equals(candidate.value())) {
            proven.remove(candidate.name());
        }
    }

    /** Takes a value away, where a closer look found nothing there. */
    public void remove(String name) {
        candidates.remove(name);
        proven.remove(name);
    }

    public Optional<Candidate> get(String name) {
        return Optional.ofNullable(candidates.get(name));
    }

    public Map<String, Candidate> candidates() {
        return candidates;
    }

    public List<InvoiceLine> lines() {
        return lines;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    public void warn(Warning.Code code, String field, String text) {
        warnings.add(new Warning(code, field, text));
    }

    /** Warns, and lets nothing that this channel says of the field be certain. */
    public void doubt(Warning.Code code, String field, String text) {
        doubted.add(field);
        warn(code, field, text);
    }

    /** Names of the fields that {@link #doubt} was said of, and of those whose ground is not enough, by itself or with what is reckoned. */
    public Set<String> doubted() {
        Set<String> all = new LinkedHashSet<>(doubted);
        candidates.values().stream()
                .filter(candidate -> !candidate.ground().isEnough(proven.contains(candidate.name())))
                .map(Candidate::name)
                .forEach(all::add);
        return all;
    }

    /** Takes back that a value is implausible, where something else on the paper says the same; any other doubt stays. */
    public void settle(String field) {
        boolean only = warnings.stream()
                .filter(warning -> field.equals(warning.field()))
                .allMatch(warning -> warning.code() == Warning.Code.VALUE_IMPLAUSIBLE);
        if (only) {
            doubted.remove(field);
            warnings.removeIf(warning -> field.equals(warning.field()));
        }
    }

    /** Says that what the paper reckons, with figures that are no fields of their own, comes to this value. */
    public void prove(String field) {
        proven.add(field);
    }

    public boolean isProven(String field) {
        return proven.contains(field);
    }

    /** Names of the fields that {@link #prove} was said of. */
    Set<String> proven() {
        return proven;
    }

    /** Lets nothing that this channel says of the field be certain; the warning is there already. */
    void object(String field) {
        doubted.add(field);
    }

    /** Names of the fields that {@link #doubt} was said of, whatever their ground. */
    Set<String> objections() {
        return doubted;
    }

    /** The pages of the file that the paper stands on, in their order, whatever was read of them; empty where they are not known. */
    public Set<Integer> pages() {
        return pages;
    }

    /** Says that the paper stands on these pages too. */
    public Draft standsOn(Collection<Integer> more) {
        pages.addAll(more);
        return this;
    }

    /** The same of the pages of a text, with how many letters this channel sees on each. */
    public Draft standsOn(PageText text) {
        text.pages().forEach(page -> letters.put(page, text.onPage(page).letters()));
        return standsOn(text.pages());
    }

    /** How many letters and digits this channel sees on a page; 0 where that was not counted. */
    long lettersOn(int page) {
        return letters.getOrDefault(page, 0L);
    }

    /** The amount in capitals as printed, or empty. */
    public String amountInWords() {
        return amountInWords;
    }

    public void amountInWords(String printed) {
        amountInWords = printed;
    }

    /** The same, with what stands in its cell behind the label: a letter of the amount may be among it that was taken for another. */
    public void amountInWords(Span printed, Span cell) {
        amountInWords = printed.plain();
        capitals = Candidate.at(cell, FieldNames.TOTAL_AMOUNT, cell.plain());
    }

    /** What stands in the cell of the amount in capitals, where that is known. */
    public Optional<Candidate> capitals() {
        return Optional.ofNullable(capitals);
    }

    /** Says that the amount in capitals was surely read. */
    public void trustWords() {
        sureOfWords = true;
    }

    /** Whether the amount in capitals is what stands there: letters that were recognised once may be others. */
    public boolean isSureOfWords() {
        return sureOfWords || source != Source.OCR;
    }

    /** Says that the edge of the picture may go through a value: a part of it may be missing, whatever it adds up to. */
    public void cutThrough(String field) {
        cut.add(field);
    }

    /** Names of the fields that {@link #cutThrough} was said of. */
    public Set<String> cut() {
        return cut;
    }

    /** What a slip takes off its earnings besides taxes: a fee that the one paid bears. */
    public Money takenOffBesides() {
        return takenOffBesides;
    }

    public void takenOffBesides(Money fee) {
        takenOffBesides = fee;
    }
}
