package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.declaration.calendar.BusinessDays;
import co.gov.putumayo.estampillas.declaration.calendar.ColombianHolidays;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.treasury.refund.Inadmission;
import co.gov.putumayo.estampillas.treasury.refund.InadmissionCause;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Tesorería finds a request lacking (arts. 630, 632). */
@ApplicationScoped
public class InadmitRefund {

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final RefundConfig config;
    private final Clock clock;

    InadmitRefund(
            RefundRepository refunds,
            RefundJournal journal,
            RefundDesk desk,
            RefundConfig config,
            Clock clock) {
        this.refunds = refunds;
        this.journal = journal;
        this.desk = desk;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404; 409 not in review, nobody asked yet, inadmitted before, or too
     *     late; 422
     */
    @Transactional
    public RefundDetail inadmit(String number, InadmissionRequest request, String officer) {
        Reasons<InadmissionCause> reasons =
                Reasons.read(request.cause(), request.reasons(), InadmissionCause.values());
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        LocalDate today = LocalDate.now(clock);
        requireInTime(refund.facts(), today);
        refund.inadmit(
                new Inadmission(
                        reasons.cause(),
                        reasons.text(),
                        today,
                        today.plusMonths(config.monthsToMend()),
                        null));
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }

    private void requireInTime(RefundFacts refund, LocalDate today) {
        if (refund.state() != RefundState.UNDER_REVIEW || !refund.claimed()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Solo se inadmite una solicitud en estudio.");
        }
        if (refund.inadmission() != null) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Ya se inadmitió una vez; si no se subsanó, niéguela (art. 630-4).");
        }
        LocalDate last =
                new BusinessDays(new ColombianHolidays())
                        .after(refund.requestedOn(), config.daysToInadmit());
        if (today.isAfter(last)) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "El plazo para inadmitirla venció el " + last + " (art. 632).");
        }
    }
}
