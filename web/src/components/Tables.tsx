import type { Answer } from "../answer";
import { Drop } from "./Drop";
import { Matrix } from "./Matrix";
import { Releases } from "./Releases";
import "../styles/tables.css";

/** What is documented, below the answer, and what else may be there a moment after it. */
export default function Tables(props: { answer: Answer; onPick: () => void }) {
  return (
    <>
      <Matrix answer={props.answer} onPick={props.onPick} />
      <Releases onPick={props.onPick} />
      <Drop />
    </>
  );
}
