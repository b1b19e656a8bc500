package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.TaxId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a filed declaration still owes of penalty and interest. It does not grow: only tax bears
 * interest (art. 428).
 */
@ApplicationScoped
class PayableBalances implements PayableSource {

    static final String KIND = "declaration-balances";

    private static final String ACTOR = "pay-declaration-balance";
    private static final Duration OPEN_FOR = Duration.ofDays(1);

    private final DeclarationRepository declarations;
    private final Presentation presentation;
    private final Clock clock;

    PayableBalances(DeclarationRepository declarations, Presentation presentation, Clock clock) {
        this.declarations = declarations;
        this.presentation = presentation;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<Payable> open(String number, String accessCode) {
        return DeclarationKeys.id(number)
                .flatMap(declarations::findByIdOptional)
                .filter(found -> found.entityNit().equals(accessCode))
                .map(this::payable);
    }

    @Override
    @Transactional
    public Optional<Payable> find(UUID id) {
        return declarations.findByIdOptional(id).map(this::payable);
    }

    /** A refund of its agent may pay it (art. 633). */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Payable> lock(UUID id) {
        declarations.lock(id);
        return find(id);
    }

    @Override
    public void paid(UUID id, Instant paidAt) {
        throw new IllegalStateException("A refund may have paid a part of the balance");
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void paid(UUID id, long amount, Instant paidAt) {
        Declaration declaration = declarations.lock(id).orElseThrow();
        long excess = amount - declaration.balanceOwed();
        declaration.balancePaid(paidAt);
        presentation.balancePaid(declaration, excess, ACTOR);
    }

    private Payable payable(Declaration declaration) {
        return new Payable(
                KIND,
                declaration.id(),
                declaration.number() + "-S",
                "Saldo de la declaración " + declaration.number(),
                declaration.filed().map(FiledFigures::balance).orElse(0L)
                        - declaration.paidByRefunds().balance(),
                clock.instant().plus(OPEN_FOR),
                new TaxId(DocumentType.NIT, declaration.entityNit()),
                declaration.entityName(),
                null,
                state(declaration));
    }

    private static Payable.State state(Declaration declaration) {
        if (declaration.owesBalance()) {
            return Payable.State.OPEN;
        }
        return declaration.filed().map(FiledFigures::balancePaidAt).isPresent()
                ? Payable.State.PAID
                : Payable.State.NOTHING_DUE;
    }
}
