package io.siliu.platform.assessment.internal;

/**
 * Under which name the log knows a screening. The first of a revision has the number of the record and of its revision; a
 * later one is a revision of that screening, and counts on from it. A screening before payment has the line, and its revision
 * is how often that was screened.
 *
 * @param id such as {@code FF-202609-0000017}, {@code FF-202609-0000017:2} for later screenings of its revision 2, and {@code
 *     GATE-7311} before the payment of line 7311
 */
record AssessmentSubject(String id, int revision) {

    /** @param round counts from 1 */
    static AssessmentSubject of(String number, int revision, int round) {
        return round == 1
                ? new AssessmentSubject(number, revision)
                : new AssessmentSubject(number + ":" + revision, round);
    }

    /** @param round counts from 1 */
    static AssessmentSubject ofLine(long line, int round) {
        return new AssessmentSubject("GATE-" + line, round);
    }
}
