package co.gov.putumayo.estampillas.tariff.engine;

import static co.gov.putumayo.estampillas.shared.EntityType.DEPARTMENT;

import co.gov.putumayo.estampillas.shared.EntityType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Acts, documents and services that may owe something, what each needs and who may issue it. */
public enum ActType {
    /** A contract or an addition to one. */
    CONTRACT(BaseKind.CONTRACT_VALUE, EntityType.values()),
    /** Acta de posesión. */
    INAUGURATION(BaseKind.MONTHLY_SALARY, EntityType.values()),
    /** Registro de diploma, Secretaría de Educación. */
    DIPLOMA_REGISTRATION(null, DEPARTMENT),
    /** Licencia, permiso o renovación, Secretaría de Salud. */
    HEALTH_LICENSE(null, DEPARTMENT),
    /** Certificado, constancia, permiso, autorización, paz y salvo. */
    CERTIFICATE(null, EntityType.values()),
    /** Recibo, autenticación o copia of the ITP. */
    ITP_DOCUMENT(null, EntityType.ITP),
    /** Any paper of the transit office that has no fee of its own. */
    TRANSIT_DOCUMENT(null, DEPARTMENT),
    /** Venta o remate of an asset of the Department. */
    ASSET_SALE(BaseKind.SALE_VALUE, DEPARTMENT),
    /** A procedure of the transit office: its fee and the stamps of the document it ends in. */
    TRANSIT_PROCEDURE(null, DEPARTMENT),
    /** A service paid by its fee alone. */
    FEE(null, DEPARTMENT);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final BaseKind valueKind;
    private final List<EntityType> issuers;

    ActType(BaseKind valueKind, EntityType... issuers) {
        this.valueKind = valueKind;
        this.issuers = List.copyOf(EnumSet.copyOf(Arrays.asList(issuers)));
    }

    /** As written in the API and in the tariff data. */
    public String code() {
        return code;
    }

    public static Optional<ActType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** What its value means; empty when it has none. */
    public Optional<BaseKind> valueKind() {
        return Optional.ofNullable(valueKind);
    }

    public boolean needsContractType() {
        return this == CONTRACT;
    }

    public boolean needsProcedure() {
        return this == TRANSIT_PROCEDURE;
    }

    public boolean needsFee() {
        return this == FEE;
    }

    /** Entities that may sign or issue it. */
    public List<EntityType> issuers() {
        return issuers;
    }

    /** The entity, when only one may issue it. */
    public Optional<EntityType> onlyIssuer() {
        return issuers.size() == 1 ? Optional.of(issuers.get(0)) : Optional.empty();
    }
}
