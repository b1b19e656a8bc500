package co.gov.putumayo.estampillas.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of public entity the statute tells apart (arts. 291, 297). */
public enum EntityType {
    /** The Department's central administration. */
    DEPARTMENT("Departamento del Putumayo"),
    /** Asamblea Departamental. */
    ASSEMBLY("Asamblea Departamental"),
    /** Contraloría Departamental. */
    COMPTROLLER("Contraloría Departamental"),
    /** Instituto Tecnológico del Putumayo. */
    ITP("Instituto Tecnológico del Putumayo"),
    /** Any other decentralized entity of the Department. */
    DECENTRALIZED("Entidad descentralizada del Departamento");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String spanishName;

    EntityType(String spanishName) {
        this.spanishName = spanishName;
    }

    /** As written in the API and in the tariff data. */
    @JsonValue
    public String code() {
        return code;
    }

    public String spanishName() {
        return spanishName;
    }

    public static Optional<EntityType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
