package io.siliu.platform.party.internal;

import io.siliu.platform.party.LegalCapacity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Each act is one statement that holds only for the version it was decided on; zero means that somebody was faster. */
@Mapper
interface SignUpMapper {

    @Insert("""
            INSERT INTO sign_up
                (id, account_id, worker_id, step, began_at, changed_at, device_key, address_key, address_block,
                 recommender, occupation, city, retention_class)
            VALUES
                (#{id}, #{accountId}, #{workerId}, 'IDENTITY', #{now}, #{now}, #{caller.deviceKey},
                 #{caller.addressKey}, #{caller.addressBlock}, #{recommender}, #{occupation}, #{city}, 'IDENTITY')
            """)
    void insert(
            @Param("id") long id,
            @Param("accountId") long accountId,
            @Param("workerId") long workerId,
            @Param("caller") Caller caller,
            @Param("recommender") String recommender,
            @Param("occupation") String occupation,
            @Param("city") String city,
            @Param("now") Instant now);

    @Select("""
            SELECT id, account_id, worker_id, step, began_at, completed_at, device_key, address_key, address_block,
                   recommender, occupation, city, identity, name_masked, id_number_masked, identity_outcome,
                   identity_consent, confirmed_at, card, card_masked, card_outcome, card_consent, card_chosen_at, choice,
                   own_labour, choice_shown, choice_shown_at, will_shown, will_shown_at, refusal, version
            FROM sign_up WHERE account_id = #{accountId}
            """)
    Optional<SignUp> ofAccount(long accountId);

    /** Taken before the question goes out, so that of many at once none is asked too much; zero when none is left. */
    @Update("""
            UPDATE sign_up SET identity_tries = identity_tries + 1
            WHERE id = #{id} AND step = 'IDENTITY' AND identity_tries < #{limit}
            """)
    int takeIdentityTry(@Param("id") long id, @Param("limit") int limit);

    /** Nobody answered, so it was no try. */
    @Update("UPDATE sign_up SET identity_tries = identity_tries - 1 WHERE id = #{id} AND identity_tries > 0")
    void giveIdentityTryBack(@Param("id") long id);

    /** Taken before a photo is read; zero when the day's are used up, or photos of this sign-up are being read. */
    @Update("""
            UPDATE sign_up
            SET photo_tries = CASE WHEN photo_day = #{today} THEN photo_tries + 1 ELSE 1 END, photo_day = #{today},
                photos_until = #{until}
            WHERE id = #{id} AND step = 'IDENTITY'
              AND (photo_day IS NULL OR photo_day <> #{today} OR photo_tries < #{limit})
              AND (photos_until IS NULL OR photos_until <= #{now})
            """)
    int takePhotoTry(
            @Param("id") long id,
            @Param("today") LocalDate today,
            @Param("limit") int limit,
            @Param("now") Instant now,
            @Param("until") Instant until);

    @Select("SELECT COUNT(*) > 0 FROM sign_up WHERE id = #{id} AND photos_until > #{now}")
    boolean readsPhotos(@Param("id") long id, @Param("now") Instant now);

    @Update("UPDATE sign_up SET photos_until = NULL WHERE id = #{id}")
    void photosRead(@Param("id") long id);

    /** As {@link #takeIdentityTry}. */
    @Update("""
            UPDATE sign_up SET card_tries = card_tries + 1
            WHERE id = #{id} AND step IN ('CARD', 'CHOICE', 'WILL') AND card_tries < #{limit}
            """)
    int takeCardTry(@Param("id") long id, @Param("limit") int limit);

    @Update("UPDATE sign_up SET card_tries = card_tries - 1 WHERE id = #{id} AND card_tries > 0")
    void giveCardTryBack(@Param("id") long id);

    /** A try that did not confirm anything; the draft is kept, so that nothing is asked twice. */
    @Update("""
            UPDATE sign_up
            SET identity = #{draft}, identity_outcome = #{outcome}, version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step = 'IDENTITY'
            """)
    int identityTried(
            @Param("row") SignUp row,
            @Param("draft") byte[] draft,
            @Param("outcome") IdentityOutcome outcome,
            @Param("now") Instant now);

    /** With an outcome of a stop the step stays where it is; it counts as a registration all the same. */
    @Update("""
            UPDATE sign_up
            SET identity = #{identity.draft}, id_number_key = #{identity.key}, name_masked = #{identity.nameMasked},
                id_number_masked = #{identity.idNumberMasked}, identity_reference = #{identity.reference},
                identity_outcome = #{identity.outcome}, identity_consent = #{identity.consent},
                id_valid_to = #{identity.validTo},
                confirmed_at = COALESCE(confirmed_at, #{now}),
                device_key = #{caller.deviceKey},
                address_key = #{caller.addressKey}, address_block = #{caller.addressBlock},
                step = CASE WHEN #{identity.outcome} = 'MATCH' THEN 'CARD' ELSE step END,
                version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step = 'IDENTITY'
            """)
    int identityConfirmed(
            @Param("row") SignUp row,
            @Param("identity") Confirmed identity,
            @Param("caller") Caller caller,
            @Param("now") Instant now);

    /** What was said about who somebody is goes away with the refusal. */
    @Update("""
            UPDATE sign_up
            SET step = 'REFUSED', refusal = #{refusal}, identity = NULL, id_number_key = NULL, id_valid_to = NULL,
                version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version}
            """)
    int refused(@Param("row") SignUp row, @Param("refusal") Refusal refusal, @Param("now") Instant now);

    @Update("""
            UPDATE sign_up
            SET step = 'IDENTITY', refusal = NULL, identity_outcome = NULL, version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step = 'REFUSED'
            """)
    int again(@Param("row") SignUp row, @Param("now") Instant now);

    /** Somebody who is a worker already: nothing is left to ask. */
    @Update("""
            UPDATE sign_up
            SET step = 'DONE', worker_id = #{workerId}, identity = NULL, card = NULL, name_masked = #{nameMasked},
                id_number_masked = #{idNumberMasked}, identity_outcome = 'MATCH', completed_at = #{now},
                version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version}
            """)
    int knownAlready(
            @Param("row") SignUp row,
            @Param("workerId") long workerId,
            @Param("nameMasked") String nameMasked,
            @Param("idNumberMasked") String idNumberMasked,
            @Param("now") Instant now);

    @Update("""
            UPDATE sign_up
            SET card = COALESCE(#{draft}, card), card_outcome = #{outcome}, card_asked_at = #{now},
                version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step IN ('CARD', 'CHOICE', 'WILL')
            """)
    int cardTried(
            @Param("row") SignUp row,
            @Param("draft") byte[] draft,
            @Param("outcome") CardOutcome outcome,
            @Param("now") Instant now);

    @Update("""
            UPDATE sign_up
            SET card = #{draft}, card_masked = #{masked}, card_reference = #{reference}, card_outcome = 'MATCH',
                card_consent = #{consent}, card_chosen_at = #{now},
                step = CASE WHEN step = 'CARD' THEN 'CHOICE' ELSE step END,
                version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step IN ('CARD', 'CHOICE', 'WILL')
            """)
    int cardChosen(
            @Param("row") SignUp row,
            @Param("draft") byte[] draft,
            @Param("masked") String masked,
            @Param("reference") String reference,
            @Param("consent") String consent,
            @Param("now") Instant now);

    /** The time stays while the same is shown. */
    @Update("""
            UPDATE sign_up
            SET choice_shown_at = CASE WHEN choice_shown = #{code} THEN choice_shown_at ELSE #{now} END,
                choice_shown = #{code}
            WHERE id = #{id}
            """)
    void choiceShown(@Param("id") long id, @Param("code") byte[] code, @Param("now") Instant now);

    /** Another choice brings another sentence, whose time on the screen begins anew. */
    @Update("""
            UPDATE sign_up
            SET choice = #{choice}, own_labour = #{ownLabour}, step = 'WILL', will_shown = NULL,
                will_shown_at = NULL, version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step IN ('CHOICE', 'WILL')
            """)
    int chosen(
            @Param("row") SignUp row,
            @Param("choice") LegalCapacity choice,
            @Param("ownLabour") boolean ownLabour,
            @Param("now") Instant now);

    /** The time stays while the same is shown. */
    @Update("""
            UPDATE sign_up
            SET will_shown_at = CASE WHEN will_shown = #{code} THEN will_shown_at ELSE #{now} END, will_shown = #{code}
            WHERE id = #{id} AND step = 'WILL'
            """)
    void willShown(@Param("id") long id, @Param("code") byte[] code, @Param("now") Instant now);

    /** A worker chooses again; what was shown and confirmed before stays in its own evidence. */
    @Update("""
            UPDATE sign_up
            SET step = 'CHOICE', identity = #{draft}, choice = NULL, own_labour = FALSE, choice_shown = NULL,
                choice_shown_at = NULL, will_shown = NULL, will_shown_at = NULL, version = version + 1,
                changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step = 'DONE'
            """)
    int reopened(@Param("row") SignUp row, @Param("draft") byte[] draft, @Param("now") Instant now);

    /** From here on the worker's own rows hold what the drafts held. */
    @Update("""
            UPDATE sign_up
            SET step = 'DONE', completed_at = COALESCE(completed_at, #{now}), identity = NULL, card = NULL,
                version = version + 1, changed_at = #{now}
            WHERE id = #{row.id} AND version = #{row.version} AND step = 'WILL'
            """)
    int completed(@Param("row") SignUp row, @Param("now") Instant now);

    /** As if nobody had gone on with it: whoever comes now may be somebody else. */
    @Update("""
            UPDATE sign_up
            SET identity = NULL, id_number_key = NULL, name_masked = NULL, id_number_masked = NULL,
                identity_reference = NULL, identity_outcome = NULL, id_valid_to = NULL, card = NULL, card_masked = NULL,
                card_reference = NULL, card_outcome = NULL, choice = NULL, own_labour = FALSE, choice_shown = NULL, choice_shown_at = NULL,
                will_shown = NULL, will_shown_at = NULL,
                step = CASE WHEN step = 'REFUSED' THEN step ELSE 'IDENTITY' END, version = version + 1,
                changed_at = #{now}
            WHERE worker_id = #{personId} AND completed_at IS NULL
            """)
    int emptyUnfinished(@Param("personId") long personId, @Param("now") Instant now);

    /** Of sign-ups that were never completed and not gone on with since; a refusal stays one. @return how many */
    @Update("""
            UPDATE sign_up
            SET identity = NULL, id_number_key = NULL, name_masked = NULL, id_number_masked = NULL,
                identity_reference = NULL, identity_outcome = NULL, id_valid_to = NULL, card = NULL, card_masked = NULL,
                card_reference = NULL, card_outcome = NULL, choice = NULL, own_labour = FALSE, choice_shown = NULL, choice_shown_at = NULL,
                will_shown = NULL, will_shown_at = NULL,
                step = CASE WHEN step = 'REFUSED' THEN step ELSE 'IDENTITY' END, version = version + 1,
                changed_at = #{now}
            WHERE completed_at IS NULL AND changed_at < #{before}
              AND (identity IS NOT NULL OR card IS NOT NULL OR id_number_key IS NOT NULL OR name_masked IS NOT NULL)
            LIMIT #{limit}
            """)
    int emptyAbandoned(@Param("before") Instant before, @Param("now") Instant now, @Param("limit") int limit);

    /**
     * A confirmed identity, ready to be stored.
     *
     * @param validTo as {@link ValidUntil#words} writes it
     */
    record Confirmed(
            byte[] draft,
            byte[] key,
            String nameMasked,
            String idNumberMasked,
            String reference,
            IdentityOutcome outcome,
            String consent,
            String validTo) {}
}
