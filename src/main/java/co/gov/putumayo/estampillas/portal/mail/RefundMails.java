package co.gov.putumayo.estampillas.portal.mail;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.treasury.refund.Contest;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundNotices;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** E-mails about decisions of refunds. */
@ApplicationScoped
class RefundMails implements PanacheRepositoryBase<RefundMail, UUID>, MailQueue {

    private final RefundNotices notices;
    private final Clock clock;

    RefundMails(RefundNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What the text says.
     *
     * @param amount null unless approved, with {@code setOff} and {@code toPay}
     * @param contest null unless a special requirement contests it
     */
    public record Said(
            String number,
            String decision,
            String next,
            String grounds,
            String amount,
            String setOff,
            String toPay,
            Contest contest) {

        static Said of(RefundState decision, RefundFacts refund) {
            boolean approved = decision == RefundState.APPROVED;
            return new Said(
                    refund.number(),
                    decision.spanishName(),
                    decision.payersNextStep(),
                    refund.resolution().grounds(),
                    approved ? pesos(refund.amount()) : null,
                    approved ? pesos(refund.resolution().setOff()) : null,
                    approved ? pesos(refund.toPay()) : null,
                    decision == RefundState.CONTESTED ? refund.contest() : null);
        }

        private static String pesos(long amount) {
            return Decimals.pesos(BigDecimal.valueOf(amount));
        }
    }

    @CheckedTemplate(basePath = "portal/mail")
    static class Templates {
        static native TemplateInstance refund(Said said);
    }

    /** Once for each decision, however often it is told. */
    void add(UUID step, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into refund_mail (step_id, next_attempt_at) values (:id, :now)
                        on conflict on constraint refund_mail_pk do nothing
                        """)
                .setParameter("id", step)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "refunds";
    }

    @Override
    public Optional<UUID> lockDue() {
        return DueMails.lock(getEntityManager(), "refund_mail", "step_id", clock.instant());
    }

    @Override
    public Delivery delivery(UUID id) {
        return findById(id).delivery();
    }

    @Override
    public Optional<Mail> write(UUID id) {
        return notices.of(id)
                .map(
                        notice -> {
                            Said said = Said.of(notice.decision(), notice.refund());
                            return Mail.withText(
                                    notice.email(),
                                    "Devolución " + said.number() + ": " + said.decision(),
                                    Templates.refund(said).render());
                        });
    }
}
