package parley.exports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which file of a list is asked for, and in what order. */
public record FileAsked(
        @Parameter(
                description = "csv, xlsx (a workbook) or jsonl (an item of the list a line).",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"csv", "xlsx", "jsonl"}),
                example = "csv")
        @RestPath
        String format,

        @Parameter(description = "The key to sort by, one of the list; a minus before it sorts downwards.") @RestQuery
        String sort) {}
