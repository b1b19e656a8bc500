package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.exemption.ExemptionGranted;
import co.gov.putumayo.estampillas.exemption.GrantView;
import co.gov.putumayo.estampillas.exemption.Grants;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Issues the certificate of a granted exemption: a receipt at zero that cites its article. */
@ApplicationScoped
class IssueExemptCertificate implements EventHandler<ExemptionGranted> {

    private static final String NAME = "issue-exempt-certificate";

    private final Grants grants;
    private final ReceiptIssuing issuing;
    private final PublicUrl publicUrl;
    private final ReceiptConfig config;
    private final Clock clock;

    IssueExemptCertificate(
            Grants grants,
            ReceiptIssuing issuing,
            PublicUrl publicUrl,
            ReceiptConfig config,
            Clock clock) {
        this.grants = grants;
        this.issuing = issuing;
        this.publicUrl = publicUrl;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ExemptionGranted> eventType() {
        return ExemptionGranted.class;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(ExemptionGranted granted) {
        GrantView grant = grants.find(granted.grantId()).orElseThrow();
        if (grant.revokedAt() != null) {
            return;
        }
        issuing.issue(
                Settlement.unpaid(ReceiptKind.EXEMPT, Grants.KIND, grant.id()),
                grant.taxpayer(),
                LocalDate.now(clock).getYear(),
                (number, code) -> certificate(grant, number, code),
                NAME);
    }

    /** The reference of the support stays with the entity: it may name people. */
    private ReceiptDocument certificate(GrantView grant, String number, CheckedCode code) {
        ReceiptConfig.Collector collector = config.collector();
        return new ReceiptDocument(
                number,
                code.display(),
                publicUrl.of("/verificar/" + code.display()),
                new ReceiptDocument.Collector(
                        collector.name(), collector.nit(), collector.office()),
                new ReceiptDocument.Entity(grant.entityNit(), grant.entityName()),
                new ReceiptDocument.Act(
                        grant.act().type(),
                        grant.actName(),
                        grant.act().contractType(),
                        grant.act().addition(),
                        grant.act().number(),
                        grant.act().description(),
                        grant.actDate()),
                Masking.payer(grant.taxpayerName(), grant.taxpayer()),
                List.of(),
                0,
                null,
                null,
                null,
                null,
                grant.tariffVersion(),
                ReceiptIssuing.inBogota(clock.instant()),
                ReceiptKind.EXEMPT,
                null,
                new ReceiptDocument.Exemption(
                        grant.code(),
                        grant.ordinance(),
                        grant.article(),
                        grant.legalText(),
                        !grant.restLines().isEmpty(),
                        grant.freed()));
    }
}
