package io.siliu.sandbox.economy.event;

/**
 * Whether somebody registered by their own will.
 */
public record Will(
        boolean videoRecorded,
        boolean videoMatches,
        boolean secondPerson,
        boolean phoneControlled,
        boolean otpNumberVerified,
        boolean alternativeShown,
        boolean preTicked,
        boolean faceOnlyWay) {

    /** Somebody else held the phone. */
    public Will controlled() {
        return new Will(
                videoRecorded,
                videoMatches,
                secondPerson,
                true,
                otpNumberVerified,
                alternativeShown,
                preTicked,
                faceOnlyWay);
    }

    /** The natural-person path was not shown and a choice was ticked beforehand. */
    public Will withoutAlternative() {
        return new Will(
                videoRecorded,
                videoMatches,
                secondPerson,
                phoneControlled,
                otpNumberVerified,
                false,
                true,
                faceOnlyWay);
    }

    /** The one-time password went to a number that is not the person's. */
    public Will toAnotherNumber() {
        return new Will(
                videoRecorded,
                videoMatches,
                secondPerson,
                phoneControlled,
                false,
                alternativeShown,
                preTicked,
                faceOnlyWay);
    }
}
