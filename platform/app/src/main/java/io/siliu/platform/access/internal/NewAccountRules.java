package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Role;
import java.util.List;
import java.util.regex.Pattern;

/** What an account must keep before it is opened; the password is judged where it is hashed. */
final class NewAccountRules {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[A-Za-z0-9._-]{3,64}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final int LONGEST_DISPLAY_NAME = 128;
    /** Names that the installation itself gives; by the first of them a walkthrough knows the accounts of visitors. */
    private static final List<String> RESERVED = List.of(Walkthrough.PREFIX, "phone-");

    private NewAccountRules() {}

    /** @throws PlatformException with the field that does not keep its rule */
    static void check(NewAccount account) {
        signInName(account.signInName());
        displayName(account.displayName());
        role(account.role());
        enterprise(account);
        region(account);
    }

    private static void signInName(String name) {
        boolean usable = name != null
                && SIGN_IN_NAME.matcher(name).matches()
                && RESERVED.stream().noneMatch(name::startsWith);
        if (!usable) {
            throw unusableName("A sign-in name has 3 to 64 letters, digits, dots, hyphens or underscores, and does not"
                    + " begin with " + String.join(" or ", RESERVED) + ".");
        }
    }

    static PlatformException unusableName(String message) {
        return new PlatformException(AccessError.SIGN_IN_NAME_UNUSABLE, "signInName", message);
    }

    private static void displayName(String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_DISPLAY_NAME) {
            throw new PlatformException(
                    AccessError.DISPLAY_NAME_UNUSABLE,
                    "displayName",
                    "Give a name that others see, up to " + LONGEST_DISPLAY_NAME + " characters.");
        }
    }

    private static void role(Role role) {
        if (role == null || !role.isOpenedByHand()) {
            throw new PlatformException(
                    AccessError.ROLE_NOT_OPENED_HERE,
                    "role",
                    "Choose what this account is for. Workers open their own accounts by phone.");
        }
    }

    private static void enterprise(NewAccount account) {
        if (account.role() == Role.ENTERPRISE && account.enterpriseId() == null) {
            throw missingEnterprise();
        }
        if (account.role() != Role.ENTERPRISE && account.enterpriseId() != null) {
            throw new PlatformException(
                    AccessError.ENTERPRISE_NOT_FITTING,
                    "enterpriseId",
                    "Only accounts of enterprises act for one. Leave it out, or choose the role of an enterprise.");
        }
    }

    static PlatformException missingEnterprise() {
        return new PlatformException(
                AccessError.ENTERPRISE_MISSING,
                "enterpriseId",
                "Choose the enterprise that this account acts for; record it first where it is not in the list.");
    }

    private static void region(NewAccount account) {
        boolean fits = account.region() == null
                || (account.role().isOfficer()
                        && REGION.matcher(account.region()).matches());
        if (!fits) {
            throw new PlatformException(
                    AccessError.REGION_UNUSABLE,
                    "region",
                    "A region has six digits, such as 110000, and limits officers alone. Leave it empty for all"
                            + " regions.");
        }
    }
}
