package io.siliu.platform.assessment.internal;

/**
 * Under which name the log knows a screening. The first of a revision has the number of the record and of its revision; a
 * later one is a revision of that screening, and counts on from it.
 *
 * @param id such as {@code FF-202609-0000017}, and {@code FF-202609-0000017:2} for later screenings of its revision 2
 */
record AssessmentSubject(String id, int revision) {

    /** @param round counts from 1 */
    static AssessmentSubject of(String number, int revision, int round) {
        return round == 1
                ? new AssessmentSubject(number, revision)
                : new AssessmentSubject(number + ":" + revision, round);
    }
}
