package io.siliu.platform.access.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Role;

/** What the form of a new account sends; passwords are never shown again. */
record AccountForm(
        String signInName,
        String displayName,
        Role role,
        Long enterpriseId,
        String region,
        String password,
        String again) {

    static AccountForm of(Long enterprise) {
        return new AccountForm("", "", enterprise == null ? null : Role.ENTERPRISE, enterprise, "", "", "");
    }

    AccountForm withoutSecrets() {
        return new AccountForm(signInName, displayName, role, enterpriseId, region, "", "");
    }

    void requireSamePassword() {
        requireSame(plain(password), plain(again));
    }

    static void requireSame(String password, String again) {
        if (!password.equals(again)) {
            throw new PlatformException(
                    AccessError.PASSWORDS_DIFFER, "again", "The two passwords differ. Type the same one twice.");
        }
    }

    /** An empty password is none: programs alone use the account then. */
    NewAccount account() {
        return new NewAccount(
                text(signInName),
                text(displayName),
                role,
                enterpriseId,
                text(region).isEmpty() ? null : text(region),
                plain(password).isEmpty() ? null : Secret.of(password));
    }

    /** A password is taken as it was typed. */
    private static String plain(String given) {
        return given == null ? "" : given;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    @Override
    public String toString() {
        return "AccountForm[" + signInName + ", " + role + "]";
    }
}
