package parley.meetings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import parley.parties.Party;
import parley.parties.Person;

/** A party at a meeting, with or without a named person. */
@Entity
public class Participation extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Role role = Role.PARTY;

    @Enumerated(EnumType.STRING)
    public DelegationRole delegationRole;

    /** The title as it was used. */
    public String capacity;

    @Enumerated(EnumType.STRING)
    public Level level;

    @Enumerated(EnumType.STRING)
    public Attendance attendance = Attendance.NOT_STATED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "on_behalf_of_id")
    public Party onBehalfOf;

    public int position;
}
