package io.siliu.platform.access.internal;

import static io.siliu.platform.access.Permission.OWN_DATA;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.internal.AccountMapper.Account;
import io.siliu.platform.access.internal.PhoneAccountMapper.PhoneAccount;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of workers: one for each phone number, opened when its code was right for the first time. */
@Component
class PhoneAccounts implements PhonePeople {

    private final AccountMapper accounts;
    private final PhoneAccountMapper phones;
    private final PersonalData personal;
    private final LeaverMapper leavers;
    private final DataKeys keys;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    PhoneAccounts(
            AccountMapper accounts,
            PhoneAccountMapper phones,
            PersonalData personal,
            LeaverMapper leavers,
            DataKeys keys,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.accounts = accounts;
        this.phones = phones;
        this.personal = personal;
        this.leavers = leavers;
        this.keys = keys;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    static byte[] key(LookupKeys keys, MobileNumber phone) {
        return keys.of("SIGN_IN_PHONE", phone.value());
    }

    /** The account of a number that was just proved; requests for one number are let in one by one. */
    long enter(MobileNumber phone, byte[] key) {
        long id = phones.accountOf(key).orElseGet(() -> open(phone, key));
        Account account = accounts.find(id)
                .orElseThrow(() -> new PlatformException(
                        AccessError.NOT_ALLOWED, "This account was closed. Ask the risk desk about it."));
        access.actingAs(Actors.of(account), () -> audit.did("SIGNED_IN", "ACCOUNT", Long.toString(id)));
        return id;
    }

    private long open(MobileNumber phone, byte[] key) {
        long id = ids.next();
        long personId = ids.next();
        accounts.insert(new Account(
                id, "phone-" + id, phone.masked(), Role.WORKER, null, null, null, 0, null, clock.instant()));
        phones.insert(new PhoneAccount(
                id, personId, personal.encryptText(personId, phone.value()), key, phone.masked(), clock.instant()));
        return id;
    }

    @Override
    public Person current() {
        Actor actor = access.require(OWN_DATA);
        PhoneAccount own = phones.find(actor.accountId())
                .orElseThrow(() -> new PlatformException(AccessError.NOT_ALLOWED, "This account has no phone number."));
        String number = personal.decryptText(own.personId(), own.phone());
        return new Person(own.accountId(), own.personId(), Secret.of(new MobileNumber(number)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneByOne() {
        phones.hold(access.require(OWN_DATA).accountId());
    }

    @Override
    @Transactional
    public void isPerson(long knownPersonId) {
        Person before = current();
        if (before.personId() == knownPersonId) {
            return;
        }
        comeBack(knownPersonId);
        byte[] phone =
                personal.encrypt(knownPersonId, before.phone().reveal().value().getBytes(UTF_8));
        phones.move(before.accountId(), knownPersonId, phone);
        personal.destroyKey(DataSubject.PERSON, before.personId());
        audit.did("ACCOUNT_JOINED_PERSON", "WORKER", Long.toString(knownPersonId));
    }

    /** Somebody who had left signs up again while their identity is kept yet: nothing more is erased. */
    private void comeBack(long personId) {
        if (leavers.comeBack(personId, clock.instant()) > 0) {
            keys.lock(DataSubject.PERSON.name(), personId, false);
            audit.did("PERSON_CAME_BACK", "WORKER", Long.toString(personId));
        }
    }
}
