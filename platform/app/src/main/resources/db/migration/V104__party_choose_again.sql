-- Somebody may choose again: each choice is confirmed by a sentence of its own and leaves its own evidence.
ALTER TABLE own_will
    DROP KEY own_will_sign_up,
    ADD KEY own_will_sign_up (sign_up_id, id);
