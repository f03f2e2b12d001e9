/** Well-known software, as `datasets.ts` writes them. */
export const SOFTWARE = `
PyTorch
TensorFlow
JAX
Keras
scikit-learn
DeepSpeed
Megatron-LM = Megatron
vLLM
SGLang
TensorRT
TensorRT-LLM
ONNX
llama.cpp
Ollama
TVM
LangChain
LangGraph
AutoGen
CrewAI
LlamaIndex
DSPy
OpenHands
OpenClaw
SWE-agent
Hugging Face Transformers
spaCy
NLTK
GATE ? annotation
OpenCV
Blender ? rendering, 3D, render
Unity ? engine, game, simulation, VR
Unreal Engine = Unreal Engine 5
CARLA ? driving, simulator, simulation
MuJoCo
Isaac Sim
Isaac Gym = IsaacGym
Isaac Lab = IsaacLab
Gazebo ? simulation, simulator, robot
ROS ? robot, robotic
ROS 2 = ROS2
AirSim
Habitat ? embodied, navigation, simulator
AI2-THOR
RoboSuite = robosuite
ManiSkill
PyBullet
SUMO ? traffic
Gymnasium
OpenAI Gym
FAISS
Milvus
Neo4j
Elasticsearch
PostgreSQL
Qdrant
MediaPipe
Detectron2
MMDetection
3D Slicer
QuPath
ImageJ
Lean ? proof, theorem, formal
Lean 4 = Lean4
Isabelle ? proof, theorem, formal
Coq ? proof, theorem, formal
Z3 ? SMT, solver
Gurobi
CPLEX
OpenFOAM
LAMMPS
COMSOL
Simulink
Open WebUI
Tesseract ? OCR
PaddleOCR
Verilator
`;
