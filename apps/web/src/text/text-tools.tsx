import { type Editor, useEditorState } from '@tiptap/react';
import { Separator } from 'react-aria-components/Separator';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';

import { useActs } from '../acts/acts-context.js';
import { Hint } from '../frame/hint.js';
import { IconButton } from '../frame/icon-button.js';
import { useWords } from '../words/words.js';
import { type Tool, useTools } from './use-tools.js';

/** The tools of a drafter, each with its key. The keyboard stays in the text. */
export function TextTools({ editor }: { readonly editor: Editor }) {
  const say = useWords().text;
  const { groups, acts } = useTools(editor);
  useActs(acts);
  if (!editor.isEditable) return null;
  return (
    <Toolbar className="tools" aria-label={say.tools}>
      {groups.map((tools, index) => (
        <ToolGroup key={tools[0]?.id} tools={tools} editor={editor} isFirst={index === 0} />
      ))}
    </Toolbar>
  );
}

interface ToolGroupProps {
  readonly tools: readonly Tool[];
  readonly editor: Editor;
  readonly isFirst: boolean;
}

function ToolGroup({ tools, editor, isFirst }: ToolGroupProps) {
  return (
    <>
      {isFirst ? null : <Separator orientation="vertical" className="tool-rule" />}
      {tools.map((tool) =>
        tool.mark === null ? (
          <IconButton
            key={tool.id}
            icon={tool.icon}
            name={tool.name}
            stroke={tool.stroke}
            onPress={tool.run}
          />
        ) : (
          <MarkTool key={tool.id} tool={tool} mark={tool.mark} editor={editor} />
        ),
      )}
    </>
  );
}

interface MarkToolProps {
  readonly tool: Tool;
  readonly mark: string;
  readonly editor: Editor;
}

function MarkTool({ tool: { icon: Icon, name, stroke, run }, mark, editor }: MarkToolProps) {
  const isOn = useEditorState({ editor, selector: ({ editor: now }) => now.isActive(mark) });
  return (
    <Hint text={name} stroke={stroke}>
      <ToggleButton className="icon-button" aria-label={name} isSelected={isOn} onChange={run}>
        <Icon size={16} strokeWidth={1.85} aria-hidden />
      </ToggleButton>
    </Hint>
  );
}
