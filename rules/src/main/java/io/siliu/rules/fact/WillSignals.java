package io.siliu.rules.fact;

/**
 * Whether the worker acted by their own will. A component that is null was not established.
 *
 * @param videoRecorded whether the own-will video is on file
 * @param videoMatches whether the words spoken in it are the random text that was shown
 * @param secondPerson whether a second voice, a coaching hand or several faces are in it
 * @param phoneControlled whether there are signs that another person controlled the phone: same device,
 *     remote-control app or same place
 * @param otpNumberVerified whether the one-time password went to a number that is verified as the worker's
 * @param daysSinceLogin days from the worker's last sign-in, or the registration where there was none since, to the day of payment
 * @param denied whether the worker denied the work or the payment when called back
 * @param alternativeShown whether the path of a natural person was shown beside that of a sole proprietor
 * @param preTicked whether a choice was ticked beforehand
 * @param faceOnlyWay whether the face was the only way offered
 * @param daysUnanswered days that the worker's oldest objection without an answer has waited; 0 where none waits
 * @param signedInSince whether the worker signed in after the registration
 * @param willConfirmed whether the sentences of the worker's own will were confirmed on the own phone, with evidence of
 *     what was shown, for how long and when
 */
public record WillSignals(
        Observed videoRecorded,
        Observed videoMatches,
        Observed secondPerson,
        Observed phoneControlled,
        Observed otpNumberVerified,
        Measured daysSinceLogin,
        Observed denied,
        Observed alternativeShown,
        Observed preTicked,
        Observed faceOnlyWay,
        Measured daysUnanswered,
        Observed signedInSince,
        Observed willConfirmed) {}
