package io.siliu.platform.settlement.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.SettlementLines;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class BookUploadedFile implements BookSettlement {

    private final FileCheck check;
    private final FileShelf files;
    private final Booking booking;
    private final SettlementLines booked;
    private final BookingLimits limits;
    private final Access access;

    BookUploadedFile(
            FileCheck check,
            FileShelf files,
            Booking booking,
            SettlementLines booked,
            BookingLimits limits,
            Access access) {
        this.check = check;
        this.files = files;
        this.booking = booking;
        this.booked = booked;
        this.limits = limits;
        this.access = access;
    }

    @Override
    @Transactional
    public BookingOutcome book(byte[] file, LocalDate settledOn, YearMonth workMonth) {
        Actor actor = access.require(Permission.BOOK_SETTLEMENTS);
        long enterpriseId = BookingLimits.enterpriseOf(actor);
        limits.requireSize(file);
        limits.requireDay(settledOn);
        Optional<FileRow> known = files.take(enterpriseId, file);
        Optional<SettlementBatch> before =
                known.filter(row -> row.state() == FileRow.State.BOOKED).flatMap(row -> booked.batch(row.batchId()));
        if (before.isPresent()) {
            return new BookingOutcome.Booked(before.get(), true, List.of());
        }
        limits.requireMonthNotFiled(settledOn);
        Faults faults = new Faults();
        List<PayableLine> lines = check.check(enterpriseId, file, settledOn, faults);
        if (faults.any()) {
            if (known.isEmpty()) {
                files.keepRefused(enterpriseId, file, actor);
            }
            return faults.refusal();
        }
        YearMonth month = workMonth == null ? YearMonth.from(settledOn) : workMonth;
        return write(new Booking.Order(enterpriseId, actor, file, known, settledOn, month, lines));
    }

    private BookingOutcome write(Booking.Order order) {
        try {
            return booking.book(order);
        } catch (DuplicateKeyException raced) {
            throw new PlatformException(
                    SettlementError.SETTLEMENT_JUST_BOOKED,
                    null,
                    "Another request booked the same file, batch number or task at this moment. Send the file again:"
                            + " the answer will show the batch, or the line that is settled already.",
                    raced);
        }
    }
}
